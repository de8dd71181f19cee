import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const DEFLATED = 8;

interface Entry {
    method: number;
    size: number;
    offset: number;
}

/**
 * Reads one file of a zip archive: what a static resource that is kept as an archive serves.
 *
 * out     undefined when the archive has no such file, or the bytes are no archive
 * source  PKWARE APPNOTE, central directory and local file header
 */
export function readZipEntry(archive: Buffer, name: string): Buffer | undefined {
    const entry = findEntry(archive, name);
    if (!entry) return undefined;
    const start = entry.offset + 30 + lengthAt(archive, entry.offset + 26, 2);
    const bytes = archive.subarray(start, start + entry.size);
    return entry.method === DEFLATED ? inflateRawSync(bytes) : bytes;
}

function findEntry(archive: Buffer, name: string): Entry | undefined {
    const end = endOf(archive);
    if (end === undefined) return undefined;
    const count = archive.readUInt16LE(end + 10);
    let at = archive.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
        const nameLength = archive.readUInt16LE(at + 28);
        if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) {
            return {
                method: archive.readUInt16LE(at + 10),
                size: archive.readUInt32LE(at + 20),
                offset: archive.readUInt32LE(at + 42)
            };
        }
        at += 46 + lengthAt(archive, at + 28, 3);
    }
    return undefined;
}

function endOf(archive: Buffer): number | undefined {
    for (let at = archive.length - 22; at >= 0; at--) {
        if (archive.readUInt32LE(at) === END) return at;
    }
    return undefined;
}

/** The sum of the two-byte lengths (name, extra, comment) that stand one after another. */
function lengthAt(archive: Buffer, at: number, count: number): number {
    let sum = 0;
    for (let index = 0; index < count; index++) sum += archive.readUInt16LE(at + 2 * index);
    return sum;
}
