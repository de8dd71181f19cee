/** A stretch of a template: plain text, or the path of a field in braces. */
export type TemplatePart =
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'field'; readonly path: string };

/**
 * Takes a template apart the way the mapping engine fills it.
 *
 * out     the parts in order; a brace that opens or closes nothing is text, `isBroken` tells of it
 */
export function parseTemplate(template: string): {
    readonly parts: readonly TemplatePart[];
    readonly isBroken: boolean;
} {
    const parts = template
        .split(/(\{[^{}]+\})/)
        .filter((piece) => piece !== '')
        .map(toPart);
    return { parts, isBroken: parts.some(isBroken) };
}

/** The field paths in a template, each once. */
export function templatePaths(template: string): string[] {
    const { parts } = parseTemplate(template);
    const paths = parts.filter((part) => part.kind === 'field').map(({ path }) => path);
    return [...new Set(paths)];
}

function toPart(piece: string): TemplatePart {
    const path = /^\{([^{}]+)\}$/.exec(piece)?.[1];
    return path === undefined
        ? { kind: 'text', text: piece }
        : { kind: 'field', path: path.trim() };
}

function isBroken(part: TemplatePart): boolean {
    return part.kind === 'text' ? /[{}]/.test(part.text) : part.path === '';
}
