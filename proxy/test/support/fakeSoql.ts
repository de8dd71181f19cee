export type Row = Record<string, unknown>;
export type Tables = Record<string, Row[]>;

/**
 * Answers the SOQL that the proxy writes: columns by path, `=`, `!=` and `IN`, AND before OR, LIMIT.
 */
export function evaluateQuery(tables: Tables, soql: string): Row[] {
    const parts =
        /^SELECT (.+) FROM (\w+)(?: WHERE (.+?))?(?: ORDER BY .+?)?(?: LIMIT (\d+))?$/.exec(soql);
    const [, columns = '', object = '', where = '', limit = '2000'] = parts ?? [];
    return (tables[object] ?? [])
        .filter((row) => where === '' || where.split(' OR ').some((part) => allHold(part, row)))
        .slice(0, Number(limit))
        .map((row) => project(row, columns.split(', ')));
}

function allHold(conditions: string, row: Row): boolean {
    return conditions.split(' AND ').every((text) => condition(text)(row));
}

function condition(text: string): (row: Row) => boolean {
    const [, path = '', operator = '', operand = ''] = /^([\w.]+) (=|!=|IN) (.+)$/.exec(text) ?? [];
    const literals = operand
        .replace(/^\(|\)$/g, '')
        .split(', ')
        .map((literal) => literal.replace(/^'|'$/g, ''));
    return (row) => {
        const matches = literals.includes(String(at(row, path) ?? null));
        return operator === '!=' ? !matches : matches;
    };
}

function project(row: Row, columns: readonly string[]): Row {
    const result: Row = {};
    for (const column of columns) {
        const [first = ''] = column.split('.');
        result[first] = row[first] ?? null;
    }
    return result;
}

function at(row: Row, path: string): unknown {
    return path.split('.').reduce<unknown>((value, key) => (value as Row | null)?.[key], row);
}
