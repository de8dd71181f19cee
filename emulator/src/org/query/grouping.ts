import type { FunctionExp, GroupByClause } from '@jetstreamapp/soql-parser-js';
import type { Selection } from './selection.ts';

const MOST_EXTENDED = 3;

/** What a query groups by. */
export interface Grouping {
    /** SQL of everything that is grouped. */
    readonly expressions: readonly string[];
    /** The groupings that are computed: one, or those of ROLLUP and CUBE with their subtotals. */
    readonly sets: readonly ReadonlySet<string>[];
    /** ROLLUP or CUBE. */
    readonly isExtended: boolean;
}

/** Reads GROUP BY. @throws OrgError 400 when ROLLUP or CUBE stands beside something, or has more than three fields. */
export function groupingOf({ query, conditions, tools }: Selection): Grouping {
    const clauses = query.groupBy ? [query.groupBy].flat() : [];
    const extended = clauses.find(isExtended);
    const listed: readonly (string | FunctionExp | GroupByClause)[] = extended
        ? (extended.fn.parameters ?? [])
        : clauses;
    if (extended && (clauses.length > 1 || listed.length > MOST_EXTENDED))
        throw tools.errors.malformed(
            `${nameOf(extended)} takes all grouped fields, at most ${MOST_EXTENDED}`
        );
    const expressions = listed.map((each) => {
        if (typeof each === 'string') return conditions.expression({ field: each }).sql;
        return conditions.expression('field' in each || 'fn' in each ? each : { fn: each }).sql;
    });
    if (!extended) return { expressions, sets: [new Set(expressions)], isExtended: false };
    const sets = nameOf(extended) === 'CUBE' ? subsetsOf(expressions) : prefixesOf(expressions);
    return { expressions, sets: sets.map((set) => new Set(set)), isExtended: true };
}

/** `GROUPING(field)`: 1 where the row is a subtotal over the field, else 0. */
export function groupingSql(
    { conditions, tools }: Selection,
    [field]: readonly unknown[],
    { expressions }: Grouping
): (set: ReadonlySet<string>) => string {
    const name = String(field);
    const { sql } = conditions.expression({ field: name });
    if (!expressions.includes(sql))
        throw tools.errors.malformed(`Field must be grouped or aggregated: ${name}`);
    return (set) => (set.has(sql) ? '0' : '1');
}

function isExtended(clause: GroupByClause): clause is { fn: FunctionExp } {
    return 'fn' in clause && ['ROLLUP', 'CUBE'].includes(nameOf(clause));
}

function nameOf({ fn }: { fn: FunctionExp }): string {
    return fn.functionName?.toUpperCase() ?? '';
}

/** All of them, all but the last, …, none. */
function prefixesOf(items: readonly string[]): string[][] {
    return Array.from({ length: items.length + 1 }, (_, left) =>
        items.slice(0, items.length - left)
    );
}

/** Every combination, the fullest first. */
function subsetsOf([first, ...rest]: readonly string[]): string[][] {
    if (first === undefined) return [[]];
    const without = subsetsOf(rest);
    return [...without.map((set) => [first, ...set]), ...without];
}
