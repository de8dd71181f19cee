import { rowsOfTarget, type DraftRow } from 'c/mappingDraftUtils';
import type { CheckContext } from './context';
import { problemOf } from './context';
import { fieldsOfLevel } from './definition';
import type { MappingProblem } from './problem';

/** Required fields that nothing fills: Intacct's own, and those of rows that the package marks. */
export function checkRequired({ rows, definition }: CheckContext): MappingProblem[] {
    const fromRows = rows
        .filter(({ isRequired, direction }) => isRequired && direction === 'To Intacct')
        .map(({ level, intacctField }) => ({ level, intacctField, label: intacctField }));
    const fromIntacct = (['Header', 'Line'] as const).flatMap((level) =>
        (definition ? fieldsOfLevel(definition, level) : [])
            .filter(({ required, readOnly }) => required && !readOnly)
            .map(({ path, label }) => ({ level, intacctField: path, label }))
    );
    const required = new Map(
        [...fromRows, ...fromIntacct].map((one) => [`${one.level} ${one.intacctField}`, one])
    );
    return [...required.values()]
        .filter((target) => !rowsOfTarget(rows, target).some(isSending))
        .map(({ level, intacctField, label }) => ({
            code: 'REQUIRED_UNMAPPED',
            severity: 'error',
            level,
            intacctField,
            values: [label]
        }));
}

/** Alternatives behind a constant, which always has a value, are never tried. */
export function checkOrder(rows: readonly DraftRow[]): MappingProblem[] {
    const sending = rows.filter(isSending);
    return sending
        .filter((row) =>
            rowsOfTarget(sending, row).some(
                (other) => other.rule === 'Constant' && other.sortOrder < row.sortOrder
            )
        )
        .map((row) => problemOf(row, 'warning', 'UNREACHABLE'));
}

function isSending({ isEnabled, direction }: DraftRow): boolean {
    return isEnabled && direction === 'To Intacct';
}
