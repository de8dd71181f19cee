export type Row = Record<string, unknown>;
export type Tables = Record<string, Row[]>;

/**
 * Answers the SOQL that the proxy writes: columns by path, `=`, `!=` and `IN` joined by AND, LIMIT.
 * Refuses a column that no row of the object has, as the platform refuses an unknown field.
 */
export function evaluateQuery(tables: Tables, soql: string): Row[] {
    const parts =
        /^SELECT (.+) FROM (\w+)(?: WHERE (.+?))?(?: ORDER BY .+?)?(?: LIMIT (\d+))?$/.exec(soql);
    const [, columns = '', object = '', where = '', limit = '2000'] = parts ?? [];
    const conditions = where.split(' AND ').filter(Boolean).map(condition);
    return (tables[object] ?? [])
        .filter((row) => conditions.every((holds) => holds(row)))
        .slice(0, Number(limit))
        .map((row) => project(row, columns.split(', ')));
}

function condition(text: string): (row: Row) => boolean {
    const [, path = '', operator = '', operand = ''] = /^([\w.]+) (=|!=|IN) (.+)$/.exec(text) ?? [];
    const literals = operand
        .replace(/^\(|\)$/g, '')
        .split(', ')
        .map((literal) => literal.replace(/^'|'$/g, ''));
    return (row) => {
        const matches = literals.includes(String(at(row, path)));
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
