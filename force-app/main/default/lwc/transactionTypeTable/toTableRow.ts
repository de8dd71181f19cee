import { fillLabel } from 'c/formatUtils';
import { hindrancesOf, type RowProblem, type RowState, type TypeRow } from 'c/setupUtils';
import { labels } from './labels';
import { className, editText, problemText, reasonText } from './words';

/** A checkbox of a row: on, off, or disabled with the reason. */
export interface Checkbox {
    readonly field: 'fromSalesforce' | 'toSalesforce' | 'includeDetails';
    readonly column: string;
    readonly label: string;
    readonly isChecked: boolean;
    readonly isDisabled: boolean;
    /** Empty when the checkbox can be used. */
    readonly reason: string;
    /** A reason that lies in Intacct is explained where it stands. */
    readonly isExplained: boolean;
}

/** One line of the table as its template needs it. */
export interface TableRow {
    readonly name: string;
    readonly className: string;
    /** When documents may be changed; empty while Intacct has not answered. */
    readonly editPolicy: string;
    readonly badge: string;
    readonly checkboxes: readonly Checkbox[];
    readonly hasButton: boolean;
    readonly buttonLabel: string;
    readonly defaultButton: string;
    readonly buttonName: string;
    readonly orderName: string;
    readonly sortOrder: number | undefined;
    readonly isMapDisabled: boolean;
    readonly mapTitle: string;
    readonly mapHeader: string;
    readonly mapLines: string;
    readonly hasDraft: boolean;
    readonly problems: readonly string[];
}

const BADGES: Readonly<Partial<Record<RowState, string>>> = {
    new: labels.isNew,
    deleted: labels.deleted,
    inactive: labels.inactive
};

/** Words one row of the sync table. */
export function toTableRow(row: TypeRow, problems: readonly RowProblem[]): TableRow {
    const { name } = row;
    const named = (column: string) => fillLabel(labels.checkbox, column, name);
    return {
        name,
        className: className(row.documentClass),
        editPolicy: editText(row),
        badge: BADGES[row.state] ?? '',
        checkboxes: toCheckboxes(row),
        hasButton: row.fromSalesforce,
        buttonLabel: row.buttonLabel,
        defaultButton: fillLabel(labels.create, name),
        buttonName: named(labels.button),
        orderName: named(labels.order),
        sortOrder: row.sortOrder,
        isMapDisabled: row.id === undefined,
        mapTitle: row.id === undefined ? labels.mapAfterSave : '',
        mapHeader: fillLabel(labels.mapHeader, name),
        mapLines: fillLabel(labels.mapLines, name),
        hasDraft: row.hasDraft,
        problems: problems
            .filter((problem) => problem.name === name)
            .map(({ code }) => problemText(row, code))
    };
}

function toCheckboxes(row: TypeRow): Checkbox[] {
    const hindrances = hindrancesOf(row);
    const columns = [
        ['fromSalesforce', labels.fromSalesforce],
        ['toSalesforce', labels.toSalesforce],
        ['includeDetails', labels.details]
    ] as const;
    return columns.map(([field, column]) => {
        const hindrance = hindrances[field];
        const isChecked = row[field];
        return {
            field,
            column,
            label: fillLabel(labels.checkbox, column, row.name),
            isChecked,
            isDisabled: hindrance !== undefined && !isChecked,
            reason: reasonText(row, hindrance),
            isExplained: hindrance !== undefined && hindrance !== 'needsToSalesforce'
        };
    });
}
