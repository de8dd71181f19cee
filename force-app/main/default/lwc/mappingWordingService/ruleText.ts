import { fillLabel } from 'c/formatUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import { resolvePath, rootObject } from 'c/mappingFieldUtils';
import type { RuleContext } from 'c/mappingViewUtils';
import noField from '@salesforce/label/c.Mapping_Rule_NoField';
import incoming from '@salesforce/label/c.Mapping_Target_Incoming';

/**
 * Says in one line what a row does.
 *
 * out     `Account > Phone`, `"Each"`, a template as it is; with ` → to Memo` when it comes in
 */
export function ruleText(row: DraftRow, context: RuleContext): string {
    const field = fieldText(row, context);
    const text = row.rule === 'Constant' ? `“${row.value}”` : row.value;
    if (row.direction === 'From Intacct') {
        return `${text} ${fillLabel(incoming, field)}`.trim();
    }
    return row.rule === 'Field' ? field : text;
}

function fieldText(row: DraftRow, { documentClass, objects }: RuleContext): string {
    const root = rootObject({ ...row, documentClass });
    const resolved = resolvePath(objects, root, row.salesforceField);
    return resolved.kind === 'found' ? resolved.label : row.salesforceField || noField;
}
