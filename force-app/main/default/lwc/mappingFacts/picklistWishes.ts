import { fieldAt, type IntacctDefinition } from 'c/mappingCheckUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import { resolvePath, rootObject, type KnownObjects } from 'c/mappingFieldUtils';

/**
 * Lists the Salesforce picklists whose values matter: those that feed an Intacct field with a fixed set.
 *
 * out     `Opportunity.LeadSource`, each once
 */
export function picklistWishes(
    rows: readonly DraftRow[],
    definition: IntacctDefinition | undefined,
    objects: KnownObjects,
    documentClass: string
): string[] {
    const wishes = rows
        .filter(({ rule, direction }) => rule === 'Field' && direction === 'To Intacct')
        .filter((row) => (definition && fieldAt(definition, row)?.values?.length) || false)
        .flatMap((row) => {
            const root = rootObject({ ...row, documentClass });
            const resolved = resolvePath(objects, root, row.salesforceField);
            return resolved.kind === 'found' && resolved.field.dataType === 'Picklist'
                ? [`${resolved.objectApiName}.${resolved.field.apiName}`]
                : [];
        });
    return [...new Set(wishes)];
}
