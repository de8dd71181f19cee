import { sha256Hex } from 'c/digestUtils';
import type { IntacctDocument, PayloadValue } from './types';

const LINE_PREFIX = 'lines[].';

/**
 * Fingerprints what the rep approved, so that the proxy can refuse to send anything else.
 *
 * in      the payload and the targets hidden from the rep, which stay out of the comparison
 * out     SHA-256, lower-case hex, of the payload with its keys in alphabetical order
 */
export function previewHash(payload: IntacctDocument, hidden: readonly string[]): string {
    const headerFields = hidden.filter((target) => !target.startsWith(LINE_PREFIX));
    const lineFields = hidden
        .filter((target) => target.startsWith(LINE_PREFIX))
        .map((target) => target.slice(LINE_PREFIX.length));
    const { lines, ...header } = payload;
    const visible = {
        ...omit(header, headerFields),
        lines: asLines(lines).map((line) => omit(line, lineFields))
    };
    return sha256Hex(canonical(visible));
}

function asLines(lines: PayloadValue | undefined): readonly IntacctDocument[] {
    return Array.isArray(lines) ? lines : [];
}

function omit(document: IntacctDocument, paths: readonly string[]): IntacctDocument {
    return paths.reduce((rest, path) => without(rest, path.split('.')), document);
}

function without(
    document: IntacctDocument,
    [key = '', ...deeper]: readonly string[]
): IntacctDocument {
    const { [key]: found, ...rest } = document;
    if (found === undefined || deeper.length === 0) {
        return rest;
    }
    const trimmed = without(found as IntacctDocument, deeper);
    return Object.keys(trimmed).length > 0 ? { ...rest, [key]: trimmed } : rest;
}

function canonical(value: PayloadValue): string {
    if (Array.isArray(value)) {
        return `[${value.map(canonical).join(',')}]`;
    }
    if (typeof value === 'object') {
        const entries = Object.entries(value as IntacctDocument)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
        return `{${entries.join(',')}}`;
    }
    return JSON.stringify(value);
}
