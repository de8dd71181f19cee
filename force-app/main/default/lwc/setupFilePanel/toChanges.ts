import { fillLabel } from 'c/formatUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import { NOTHING_KNOWN } from 'c/mappingViewUtils';
import { ruleText } from 'c/mappingWordingService';
import type { FileChange } from 'c/setupFileChanges';
import { changedFields, type ChangedField } from 'c/setupFileUtils';
import { setupDifferences, type Edits, type Setup } from 'c/setupUtils';
import { toDifferences } from 'c/setupWordingService';
import { intacctFieldLabel } from 'c/wordingService';
import { labels } from './labels';

/** Words what an imported file changes: settings and rows of the table first, then the maps. */
export function toChanges(
    edits: Edits,
    setup: Setup,
    live: Readonly<Record<string, readonly DraftRow[]>>
): FileChange[] {
    const values = toDifferences(setupDifferences(setup, setup, edits));
    return [
        ...values.map(({ key, what, theirs, mine }) => ({ key, what, here: theirs, file: mine })),
        ...changedFields(edits, live).map(toChange)
    ];
}

function toChange({ type, workflow, level, intacctField, mine, theirs }: ChangedField): FileChange {
    const place = level === 'Line' ? labels.lines : labels.header;
    const map = workflow === 'Advanced' ? labels.advancedField : labels.field;
    return {
        key: `${type} ${workflow} ${level} ${intacctField}`,
        what: fillLabel(map, type, intacctFieldLabel(intacctField), place),
        here: rowsText(theirs),
        file: rowsText(mine)
    };
}

function rowsText(rows: readonly DraftRow[]): string {
    return rows.map(rowText).join('; ') || labels.unmapped;
}

function rowText(row: DraftRow): string {
    const values = Object.keys(row.valueMap).length;
    const details = [
        ...(values > 0 ? [fillLabel(labels.valuesCount, values)] : []),
        ...(row.isEnabled ? [] : [labels.off])
    ];
    return [ruleText(row, NOTHING_KNOWN), ...details.map((detail) => `(${detail})`)].join(' ');
}
