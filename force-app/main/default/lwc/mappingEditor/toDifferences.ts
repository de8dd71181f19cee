import { fieldAt, type IntacctDefinition } from 'c/mappingCheckUtils';
import type { DraftRow, FieldDifference } from 'c/mappingDraftUtils';
import type { RuleContext } from 'c/mappingViewUtils';
import { ruleText } from 'c/mappingWordingService';
import { labels } from './labels';

/** Words differences between the edits and what somebody else has saved, for c-edit-conflict. */
export function toDifferences(
    differences: readonly FieldDifference[],
    definition: IntacctDefinition | undefined,
    contexts: { readonly Header: RuleContext; readonly Line: RuleContext }
) {
    return differences.map((difference) => {
        const { level, intacctField, mine, theirs, isMine, isTheirs } = difference;
        const place = level === 'Line' ? labels.lines : labels.header;
        const context = level === 'Line' ? contexts.Line : contexts.Header;
        const field = definition && fieldAt(definition, difference);
        return {
            key: `${level} ${intacctField}`,
            what: `${field?.label ?? intacctField} (${place})`,
            mine: rowsText(mine, context),
            theirs: rowsText(theirs, context),
            isMine,
            isTheirs
        };
    });
}

function rowsText(rows: readonly DraftRow[], context: RuleContext): string {
    const texts = rows.map((row) =>
        [ruleText(row, context), ...(row.isEnabled ? [] : [`(${labels.off})`])].join(' ')
    );
    return texts.join('; ') || labels.unmapped;
}
