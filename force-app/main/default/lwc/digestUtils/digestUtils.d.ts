/** Fingerprints a text so that two places can agree they mean the same document: SHA-256 of its UTF-8 bytes, lower-case hex. */
export function sha256Hex(text: string): string;
