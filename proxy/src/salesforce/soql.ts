import { ProxyError } from '../domain/proxyError.ts';

const PATH = /^[A-Za-z]\w*(\.[A-Za-z]\w*){0,5}$/;
const ID = /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/;

/** Writes a record id into SOQL; refuses anything that is not one, so that no text can change the query. */
export function idLiteral(id: string): string {
    if (!ID.test(id)) {
        throw new ProxyError('REQUEST.INVALID', {
            params: { detail: `"${id}" is not a record id` }
        });
    }
    return `'${id}'`;
}

/** Writes a text into SOQL. */
export function textLiteral(text: string): string {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** Tells whether a text can be the path of a field. */
export function isPath(text: string): boolean {
    return PATH.test(text);
}

/**
 * Lists the columns of a query: each once, whatever casing an administrator typed it in.
 *
 * throws  SALESFORCE.REFUSED when a path cannot be one
 */
export function columns(paths: readonly string[]): string {
    const invalid = paths.find((path) => !isPath(path));
    if (invalid !== undefined) {
        const detail = `the field mapping names "${invalid}", which is not a field path`;
        throw new ProxyError('SALESFORCE.REFUSED', { params: { detail }, field: invalid });
    }
    const once = new Map(paths.map((path) => [path.toLowerCase(), path]));
    return [...once.values()].join(', ');
}

/** A query's address below the API version; references to earlier composite results stay readable. */
export function queryPath(soql: string): string {
    const encoded = encodeURIComponent(soql.replace(/\s+/g, ' ').trim());
    return `/query?q=${encoded.replace(/%40%7B(.*?)%7D/g, (_, inner: string) => `@{${decodeURIComponent(inner)}}`)}`;
}
