import { isTicked, numberOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import type { TransactionType } from 'c/setupUtils';

/** Reads the answer to LIVE_MAPPINGS_QUERY: mapping rows by name of the definition. */
export function toLiveMappings(
    data: unknown,
    types: readonly TransactionType[]
): Record<string, DraftRow[]> {
    const nameOf = new Map(types.map(({ id, name }) => [id, name]));
    const mappings: Record<string, DraftRow[]> = {};
    for (const row of rowsOf(data, 'Intacct_Field_Mapping__c')) {
        const name = nameOf.get(textOf(row, 'Transaction_Type__c') ?? '');
        if (name !== undefined) {
            mappings[name] = [...(mappings[name] ?? []), toDraftRow(row)];
        }
    }
    return mappings;
}

function toDraftRow(row: Row): DraftRow {
    const text = (field: string) => textOf(row, field) ?? '';
    return {
        key: text('Id'),
        name: text('Name'),
        level: text('Level__c') as DraftRow['level'],
        direction: text('Direction__c') as DraftRow['direction'],
        workflow: text('Workflow__c'),
        intacctField: text('Intacct_Field__c'),
        rule: text('Rule__c') as DraftRow['rule'],
        salesforceField: text('Salesforce_Field__c'),
        value: text('Value__c'),
        valueMap: toValueMap(text('Value_Map__c')),
        isRequired: isTicked(row, 'Is_Required__c'),
        isStandard: isTicked(row, 'Is_Standard__c'),
        isEnabled: true,
        sortOrder: numberOf(row, 'Sort_Order__c') ?? 0
    };
}

/** A value map that somebody has broken by hand is left out rather than carried to another org. */
function toValueMap(text: string): DraftRow['valueMap'] {
    try {
        return text ? (JSON.parse(text) as DraftRow['valueMap']) : {};
    } catch {
        return {};
    }
}
