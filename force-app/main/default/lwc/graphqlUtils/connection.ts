/** What to read of one object. */
export interface Connection {
    /** Arguments as GraphQL writes them: `first: 200, where: {…}`. */
    readonly args: string;
    /** Fields; `Transaction_Type__r.Name` lies on the record behind a lookup. */
    readonly fields: readonly string[];
    /** Also how many records there are in all, and where the next page begins. */
    readonly isPaged?: boolean;
    /** Child records of each record, written by connectionText too. */
    readonly children?: readonly string[];
}

/**
 * Writes the part of a UI API query that reads one object, so that objects of the same shape need no
 * copies of it.
 *
 * out     a field that the user may not read is left out of the answer (@optional) instead of
 *         refusing the query
 */
export function connectionText(
    objectApiName: string,
    { args, fields, isPaged = false, children = [] }: Connection
): string {
    return `${objectApiName}(${args}) {
        ${isPaged ? 'totalCount pageInfo { hasNextPage endCursor }' : ''}
        edges { node { Id ${selection(fields)} ${children.join(' ')} } }
    }`;
}

function selection(fields: readonly string[]): string {
    const parents = [...new Set(fields.filter(isPath).map(parentOf))];
    return [
        ...fields.filter((field) => !isPath(field)).map((field) => `${field} @optional { value }`),
        ...parents.map((parent) => `${parent} @optional { Id ${behind(parent, fields)} }`)
    ].join(' ');
}

function behind(parent: string, fields: readonly string[]): string {
    const paths = fields.filter((field) => field.startsWith(`${parent}.`));
    return selection(paths.map((path) => path.slice(parent.length + 1)));
}

function isPath(field: string): boolean {
    return field.includes('.');
}

function parentOf(path: string): string {
    return path.slice(0, path.indexOf('.'));
}
