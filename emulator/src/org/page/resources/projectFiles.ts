import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Org } from '../../kernel/types.ts';
import { readZipEntry } from './zipArchive.ts';

/** Bytes of a static resource or content asset, and what they are. */
export interface ProjectFile {
    content: Buffer;
    contentType: string;
}

const DECLARED_TYPE = /<contentType>(.+?)<\/contentType>/;
const META = /\.(resource|asset)-meta\.xml$/;
const TYPES: Readonly<Record<string, string>> = {
    css: 'text/css; charset=utf-8',
    gif: 'image/gif',
    html: 'text/html; charset=utf-8',
    ico: 'image/x-icon',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json',
    map: 'application/json',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
    png: 'image/png',
    svg: 'image/svg+xml',
    txt: 'text/plain; charset=utf-8',
    webp: 'image/webp',
    woff: 'font/woff',
    woff2: 'font/woff2',
    xml: 'text/xml; charset=utf-8'
};

/**
 * Reads what `@salesforce/resourceUrl` or `contentAssetUrl` points to: a file, or a file inside an archive that
 * the project keeps unpacked or packed.
 * @param inside path within the archive, '' for the resource itself
 */
export function readProjectFile(
    org: Org,
    folder: 'staticresources' | 'contentassets',
    name: string,
    inside: string
): ProjectFile | undefined {
    const meta = org.metadata.otherFiles.find(
        (file) => file.kind === folder && path.basename(file.path).replace(META, '') === name
    );
    if (!meta || !META.test(meta.path)) return undefined;
    const beside = path.dirname(meta.path);
    if (inside) return readInside(path.join(beside, name), inside, archiveOf(beside, name));
    const file = archiveOf(beside, name);
    if (!file) return undefined;
    const declared = DECLARED_TYPE.exec(readFileSync(meta.path, 'utf8'))?.[1];
    return { content: readFileSync(file), contentType: declared ?? typeOf(file) };
}

function readInside(
    unpacked: string,
    inside: string,
    archive: string | undefined
): ProjectFile | undefined {
    const file = path.join(unpacked, inside);
    const contentType = typeOf(inside);
    const isInside = file.startsWith(unpacked + path.sep);
    if (isInside && statSync(file, { throwIfNoEntry: false })?.isFile()) {
        return { content: readFileSync(file), contentType };
    }
    const content = archive && readZipEntry(readFileSync(archive), inside);
    return content ? { content, contentType } : undefined;
}

/** `logo.png` or `logo.resource` beside `logo.resource-meta.xml`. */
function archiveOf(beside: string, name: string): string | undefined {
    if (!existsSync(beside)) return undefined;
    const file = readdirSync(beside).find(
        (entry) => !META.test(entry) && entry.replace(/\.[^.]+$/, '') === name && entry !== name
    );
    return file && path.join(beside, file);
}

function typeOf(file: string): string {
    const extension = path.extname(file).slice(1).toLowerCase();
    return TYPES[extension] ?? 'application/octet-stream';
}
