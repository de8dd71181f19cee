import type { Context, FieldValue, Org, QueryRow } from '../kernel/types.ts';
import type { ReportQuery } from '../kernel/reports.ts';
import { groupExpressions, keyOf, partsOfRow } from './groupKeys.ts';
import { MOST_ROWS, groupsSoql, rowsSoql } from './reportSoql.ts';
import { visibleQuery } from './visibleQuery.ts';

/** One group with what is in it; the report itself is the group of all rows. */
export interface ReportGroup {
    /** What its grouping found: the parts of a date, a value, or an id and the name behind it. */
    readonly parts: readonly FieldValue[];
    /** One value for each summary of the query. */
    readonly sums: readonly FieldValue[];
    readonly groups: readonly ReportGroup[];
    /** Only where there are no groups inside, and only when they were asked for. */
    readonly rows: readonly QueryRow[];
}

/** What a report found, and what of it the user was shown. */
export interface ReportRun {
    /** The query without the columns that are hidden from the user. */
    readonly query: ReportQuery;
    readonly all: ReportGroup;
    /** False when there are more rows than a report shows. */
    readonly allData: boolean;
}

/**
 * Runs a report as the user: with the user's records and without the columns that are hidden from the user.
 * @throws OrgError 403 when the user may not read the objects, or not what the rows are filtered by
 */
export function runReport(
    org: Org,
    context: Context,
    asked: ReportQuery,
    withRows: boolean
): ReportRun {
    const query = visibleQuery(org, context, asked);
    const found = withRows ? org.query(rowsSoql(query, context), context).records : [];
    const rows = found.slice(0, MOST_ROWS);
    const levels = query.groupings.map(
        (_grouping, index) => org.query(groupsSoql(query, context, index + 1), context).records
    );
    const [total] = org.query(groupsSoql(query, context, 0), context).records;
    const tree = new Tree(query, levels, rows, context.user.timeZone);
    const all = { parts: [], sums: sumsOf(total, query), ...tree.inside([]) };
    return { query, all, allData: rows.length === found.length };
}

/** Puts the groups of each level into those of the level above. */
class Tree {
    readonly #query: ReportQuery;
    readonly #levels: readonly Map<string, QueryRow[]>[];
    readonly #rows: Map<string, QueryRow[]>;

    constructor(
        query: ReportQuery,
        levels: readonly (readonly QueryRow[])[],
        rows: readonly QueryRow[],
        timeZone: string
    ) {
        this.#query = query;
        this.#levels = levels.map((found, level) =>
            groupBy(found, (row) => keyOf(this.#partsOf(row, 0, level)))
        );
        this.#rows = groupBy(rows, (row) =>
            keyOf(query.groupings.flatMap((grouping) => partsOfRow(row, grouping, timeZone)))
        );
    }

    /** What a group holds that is known by the parts of the groupings above it. */
    inside(above: readonly FieldValue[], level = 0): Pick<ReportGroup, 'groups' | 'rows'> {
        if (level === this.#levels.length)
            return { groups: [], rows: this.#rows.get(keyOf(above)) ?? [] };
        const found = this.#levels[level]?.get(keyOf(above)) ?? [];
        const groups = found.map((row): ReportGroup => {
            const parts = this.#partsOf(row, level, level + 1);
            return {
                parts,
                sums: sumsOf(row, this.#query),
                ...this.inside([...above, ...parts], level + 1)
            };
        });
        return { groups, rows: [] };
    }

    /** The parts of the groupings from one level up to another. */
    #partsOf(row: QueryRow, from: number, to: number): FieldValue[] {
        const counts = this.#query.groupings.map((each) => groupExpressions(each).length);
        const before = (level: number): number =>
            counts.slice(0, level).reduce((sum, count) => sum + count, 0);
        const names = Array.from(
            { length: before(to) - before(from) },
            (_, index) => `g${before(from) + index}`
        );
        return names.map((name) => (row[name] ?? null) as FieldValue);
    }
}

function sumsOf(row: QueryRow | undefined, { summaries }: ReportQuery): FieldValue[] {
    return summaries.map((_summary, index) => (row?.[`s${index}`] ?? null) as FieldValue);
}

function groupBy(
    rows: readonly QueryRow[],
    key: (row: QueryRow) => string
): Map<string, QueryRow[]> {
    const groups = new Map<string, QueryRow[]>();
    for (const row of rows) {
        const known = groups.get(key(row));
        if (known) known.push(row);
        else groups.set(key(row), [row]);
    }
    return groups;
}
