/**
 * Tags the text of a GraphQL document; documents put into it (fragments) join it.
 * @returns an opaque value for `graphql` and `executeMutation`
 */
export function gql(strings, ...parts) {
    const text = strings.reduce(
        (sum, piece, index) => sum + piece + (index < parts.length ? textOf(parts[index]) : ''),
        ''
    );
    return Object.freeze({ kind: 'Document', text });
}

/** The document's text, for sending it. */
export function textOf(document) {
    return typeof document === 'string' ? document : (document?.text ?? String(document ?? ''));
}
