import { contentOf } from './changesBetween';
import { rowsOfTarget } from './editRows';
import type { DraftRow, Target } from './types';

/** Rows that two people have edited at the same time, and what both began from. */
export interface MetEdits {
    readonly base: readonly DraftRow[];
    readonly mine: readonly DraftRow[];
    readonly theirs: readonly DraftRow[];
}

/** One field on which the rows of two people differ. */
export interface FieldDifference extends Target {
    readonly mine: readonly DraftRow[];
    readonly theirs: readonly DraftRow[];
    readonly isMine: boolean;
    readonly isTheirs: boolean;
}

/** Lists the fields that one of two people has changed, or both, and not to the same. */
export function differencesBetween({ base, mine, theirs }: MetEdits): FieldDifference[] {
    return targetsOf([...theirs, ...mine]).flatMap((target) => {
        const [before, own, other] = [base, mine, theirs].map((rows) => rowsOfTarget(rows, target));
        const difference = {
            ...target,
            mine: own ?? [],
            theirs: other ?? [],
            isMine: !isAlike(before, own),
            isTheirs: !isAlike(before, other)
        };
        return isAlike(own, other) ? [] : [difference];
    });
}

/**
 * Puts my changes on top of what somebody else has saved: what I have not touched becomes theirs.
 *
 * out     rows under the keys of theirs, so that saving changes their records instead of doubling them
 */
export function putOnTop({ base, mine, theirs }: MetEdits): DraftRow[] {
    const taken = new Set(theirs.map(({ key }) => key));
    return targetsOf([...theirs, ...mine]).flatMap((target) => {
        const own = rowsOfTarget(mine, target);
        const others = rowsOfTarget(theirs, target);
        return isAlike(rowsOfTarget(base, target), own) ? others : rekeyed(own, others, taken);
    });
}

/** A row keeps its own record where theirs still has it, else takes one of theirs that is left over. */
function rekeyed(
    own: readonly DraftRow[],
    others: readonly DraftRow[],
    taken: ReadonlySet<string>
): DraftRow[] {
    const ownKeys = new Set(own.map(({ key }) => key));
    const left = others.map(({ key }) => key).filter((key) => !ownKeys.has(key));
    return own.map((row) => ({
        ...row,
        key: taken.has(row.key) ? row.key : (left.shift() ?? row.key)
    }));
}

function targetsOf(rows: readonly DraftRow[]): Target[] {
    const targets = rows.map(({ level, intacctField }): [string, Target] => [
        `${level} ${intacctField}`,
        { level, intacctField }
    ]);
    return [...new Map(targets).values()];
}

function isAlike(some: readonly DraftRow[] = [], others: readonly DraftRow[] = []): boolean {
    const texts = (rows: readonly DraftRow[]) =>
        JSON.stringify(rows.map((row) => contentOf({ ...row, key: '', sortOrder: 0 })));
    return texts(some) === texts(others);
}
