import type { DraftRow } from 'c/mappingDraftUtils';
import { gql, type GraphqlQuery } from 'lightning/graphql';
import MAPPING from '@salesforce/schema/Intacct_Field_Mapping__c';
import VERSION from '@salesforce/schema/Intacct_Mapping_Version__c';

/** One create, change or delete of a mutation that happens as a whole. */
export interface Operation {
    readonly alias: string;
    readonly object: string;
    readonly verb: 'Create' | 'Update' | 'Delete';
    readonly input: Readonly<Record<string, unknown>>;
}

/** A draft as it was read. */
export interface DraftRead {
    readonly id: string;
    readonly revision: number;
}

/** Stands for the id of the version that the same mutation creates. */
export const NEW_VERSION = '@{version}';

/**
 * Puts operations into one all-or-nothing mutation. Only names of objects enter the text; every value
 * travels as a variable.
 */
export function toMutation(operations: readonly Operation[]): {
    readonly query: GraphqlQuery;
    readonly variables: Readonly<Record<string, unknown>>;
} {
    const declarations = operations.map(({ alias, object, verb }) => {
        const type = verb === 'Delete' ? 'RecordDeleteInput' : `${object}${verb}Input`;
        return `$${alias}: ${type}!`;
    });
    const calls = operations.map(({ alias, object, verb }) => {
        const answer = verb === 'Delete' ? 'Id' : 'Record { Id }';
        return `${alias}: ${object}${verb}(input: $${alias}) { ${answer} }`;
    });
    return {
        query: gql`
            mutation intacctMappingDraft(${declarations.join(', ')}) {
                uiapi(input: { allOrNone: true }) {
                    ${calls.join('\n')}
                }
            }
        `,
        variables: Object.fromEntries(operations.map(({ alias, input }) => [alias, input]))
    };
}

/** Begins the draft of a transaction type; a second one is refused by the platform. */
export function createVersion(typeId: string, name: string, number: number): Operation {
    const fields = {
        Name: name,
        Transaction_Type__c: typeId,
        Number__c: number,
        Status__c: 'Draft',
        Draft_Key__c: typeId
    };
    const { objectApiName: object } = VERSION;
    return { alias: 'version', object, verb: 'Create', input: { [object]: fields } };
}

/**
 * Counts one more save of a draft. The platform refuses it, and all that is saved with it, when somebody else
 * has saved or published the draft since it was read.
 */
export function countSave({ id, revision }: DraftRead): Operation {
    const { objectApiName: object } = VERSION;
    const input = { Id: id, [object]: { Revision__c: revision + 1 } };
    return { alias: 'saved', object, verb: 'Update', input };
}

export function createRow(
    row: DraftRow,
    place: { readonly typeId: string; readonly versionId: string },
    alias: string
): Operation {
    const fields = {
        ...rowFields(row),
        Transaction_Type__c: place.typeId,
        Version__c: place.versionId,
        Active__c: false,
        Level__c: row.level,
        Workflow__c: row.workflow,
        Intacct_Field__c: row.intacctField,
        Is_Required__c: row.isRequired,
        Is_Standard__c: row.isStandard
    };
    const { objectApiName: object } = MAPPING;
    return { alias, object, verb: 'Create', input: { [object]: fields } };
}

export function updateRow(row: DraftRow, alias: string): Operation {
    const { objectApiName: object } = MAPPING;
    return { alias, object, verb: 'Update', input: { Id: row.key, [object]: rowFields(row) } };
}

export function deleteRecord(object: string, id: string, alias: string): Operation {
    return { alias, object, verb: 'Delete', input: { Id: id } };
}

/** What an edit can change. */
function rowFields(row: DraftRow): Record<string, unknown> {
    const hasMap = Object.keys(row.valueMap).length > 0;
    return {
        Name: row.name,
        Direction__c: row.direction,
        Rule__c: row.rule,
        Salesforce_Field__c: row.salesforceField || null,
        Value__c: row.value || null,
        Value_Map__c: hasMap ? JSON.stringify(row.valueMap) : null,
        Is_Enabled__c: row.isEnabled,
        Sort_Order__c: row.sortOrder
    };
}
