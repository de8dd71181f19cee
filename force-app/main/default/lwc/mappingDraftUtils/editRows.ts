import type { DraftRow, RowChange, Target } from './types';

/** Room between two rows, so that the list view can put one in between by hand. */
const SORT_STEP = 10;

/** The alternatives that write one Intacct field, in the order in which they are tried. */
export function rowsOfTarget(
    rows: readonly DraftRow[],
    { level, intacctField }: Target
): DraftRow[] {
    return rows
        .filter((row) => row.level === level && row.intacctField === intacctField)
        .sort((a, b) => a.sortOrder - b.sortOrder);
}

/**
 * Adds an alternative behind those that the field has, or a first row behind all others.
 *
 * in      a key that no row has yet, the words for the row's name, which side it writes to, and its workflow
 */
export function addRow(
    rows: readonly DraftRow[],
    target: Target,
    { key, name, direction, workflow }: Pick<DraftRow, 'key' | 'name' | 'direction' | 'workflow'>
): DraftRow[] {
    const siblings = rowsOfTarget(rows, target);
    const isRequired = siblings.some((row) => row.isRequired);
    return [
        ...rows,
        {
            key,
            name,
            level: target.level,
            direction,
            workflow,
            intacctField: target.intacctField,
            rule: 'Field',
            salesforceField: '',
            value: '',
            valueMap: {},
            isRequired,
            isStandard: false,
            isEnabled: true,
            sortOrder: lastPosition(rows) + SORT_STEP
        }
    ];
}

/** Changes one row; what its rule does not read is emptied, so that nothing hidden is saved. */
export function changeRow(
    rows: readonly DraftRow[],
    key: string,
    change: RowChange
): readonly DraftRow[] {
    return rows.map((row) => (row.key === key ? withoutUnread({ ...row, ...change }) : row));
}

/** Whether a row may go: standard rows are switched off instead, a required field keeps its last row. */
export function canRemove(rows: readonly DraftRow[], row: DraftRow): boolean {
    const others = rowsOfTarget(rows, row).filter(
        ({ key, direction }) => key !== row.key && direction === row.direction
    );
    return !row.isStandard && !(row.isRequired && others.length === 0);
}

/** Takes a row out; one that must stay stays. */
export function removeRow(rows: readonly DraftRow[], key: string): readonly DraftRow[] {
    const row = rows.find((candidate) => candidate.key === key);
    return row && canRemove(rows, row) ? rows.filter((candidate) => candidate !== row) : rows;
}

/** Tries a row earlier (-1) or later (1) than its neighbour; the first and the last stay where they are. */
export function moveRow(rows: readonly DraftRow[], key: string, step: -1 | 1): readonly DraftRow[] {
    const row = rows.find((candidate) => candidate.key === key);
    const siblings = row ? rowsOfTarget(rows, row) : [];
    const neighbour = siblings[siblings.findIndex((candidate) => candidate === row) + step];
    if (!row || !neighbour) {
        return rows;
    }
    // Seeded alternatives may share one number; swapping equal numbers would change nothing.
    const positions = spread(siblings);
    return rows.map((candidate) => {
        const swapped = candidate === row ? neighbour : candidate === neighbour ? row : candidate;
        const sortOrder = positions.get(swapped.key);
        return sortOrder === undefined ? candidate : { ...candidate, sortOrder };
    });
}

function spread(siblings: readonly DraftRow[]): Map<string, number> {
    let last = Number.NEGATIVE_INFINITY;
    return new Map(
        siblings.map(({ key, sortOrder }) => {
            last = Math.max(sortOrder, last + 1);
            return [key, last];
        })
    );
}

function lastPosition(rows: readonly DraftRow[]): number {
    return rows.reduce((last, { sortOrder }) => Math.max(last, sortOrder), 0);
}

/** Rows that come in write a Salesforce field whatever their rule. */
function withoutUnread(row: DraftRow): DraftRow {
    if (row.rule === 'Field') {
        return { ...row, value: '' };
    }
    const salesforceField = row.direction === 'From Intacct' ? row.salesforceField : '';
    return { ...row, salesforceField, valueMap: {} };
}
