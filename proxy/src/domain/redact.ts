const SECRETS: readonly RegExp[] = [
    /eyJ[\w-]+\.[\w-]+\.[\w-]*/g,
    /(?<=\bbearer\s+)[^\s"',;]+/gi,
    /(?<=\bbasic\s+)[A-Za-z0-9+/=]{8,}/gi,
    /(?<=["']?(?:client_secret|clientSecret|access_token|accessToken|refresh_token|password|sessionId)["']?\s*[:=]\s*["']?)[^\s"'&,}]+/gi
];

/**
 * Makes a vendor's raw answer fit to be stored and read: no token, password or client secret, and no
 * longer than the field that keeps it.
 */
export function redact(text: string, maxLength: number): string {
    const clean = SECRETS.reduce((rest, secret) => rest.replace(secret, '[redacted]'), text);
    return clean.length <= maxLength ? clean : `${clean.slice(0, maxLength - 1)}…`;
}
