import { hindrancesOf, type Hindrance } from './allowed';
import type { TypeRow } from './rows';

export const BUTTON_LABEL_LENGTH = 80;
export const HIGHEST_SORT_ORDER = 9999;

/** Why a row cannot be saved as it stands. */
export type RowProblemCode = Hindrance | 'labelTooLong' | 'labelTaken' | 'orderInvalid';

export interface RowProblem {
    readonly name: string;
    readonly code: RowProblemCode;
}

/**
 * Finds what would go wrong with the edited rows, before anything is saved.
 *
 * out     one problem for each row and rule; rows that nobody has touched are left alone
 */
export function findProblems(rows: readonly TypeRow[]): RowProblem[] {
    return rows
        .filter(({ isEdited }) => isEdited)
        .flatMap((row) => codesOf(row, rows).map((code) => ({ name: row.name, code })));
}

function codesOf(row: TypeRow, rows: readonly TypeRow[]): RowProblemCode[] {
    const { fromSalesforce, toSalesforce } = hindrancesOf(row);
    const codes = [
        row.fromSalesforce && fromSalesforce,
        row.toSalesforce && toSalesforce,
        row.buttonLabel.length > BUTTON_LABEL_LENGTH && ('labelTooLong' as const),
        isLabelTaken(row, rows) && ('labelTaken' as const),
        !isOrder(row.sortOrder) && ('orderInvalid' as const)
    ];
    return [...new Set(codes.filter((code) => code !== false && code !== undefined))];
}

/** Two buttons of one name could not be told apart. */
function isLabelTaken({ name, buttonLabel, fromSalesforce }: TypeRow, rows: readonly TypeRow[]) {
    return (
        fromSalesforce &&
        buttonLabel !== '' &&
        rows.some(
            (other) =>
                other.name !== name && other.fromSalesforce && other.buttonLabel === buttonLabel
        )
    );
}

function isOrder(sortOrder: number | undefined): boolean {
    return (
        sortOrder === undefined ||
        (Number.isInteger(sortOrder) && sortOrder >= 0 && sortOrder <= HIGHEST_SORT_ORDER)
    );
}
