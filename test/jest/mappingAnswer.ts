import { answer } from './records';

export const TYPE_ID = 'a0T000000000001AAA';
export const VERSION_ID = 'a0V000000000002AAA';

type Values = Readonly<Record<string, unknown>>;

/** A record of Intacct_Field_Mapping__c: the memo of a Sales Order from the opportunity's name. */
export function mappingRow(values: Values = {}): Values {
    return {
        Id: 'a0M000000000001AAA',
        Name: 'Sales Order: Memo',
        Level__c: 'Header',
        Direction__c: 'To Intacct',
        Workflow__c: 'Classic',
        Intacct_Field__c: 'memo',
        Rule__c: 'Field',
        Salesforce_Field__c: 'Name',
        Value__c: null,
        Value_Map__c: null,
        Is_Required__c: false,
        Is_Standard__c: false,
        Is_Enabled__c: true,
        Active__c: false,
        Sort_Order__c: 10,
        Version__c: null,
        ...values
    };
}

/** What MAPPING_QUERY answers for the Sales Order. */
export function mappingAnswer({
    rows = [mappingRow({ Active__c: true })],
    versions = [],
    settings = []
}: {
    readonly rows?: readonly Values[];
    readonly versions?: readonly Values[];
    readonly settings?: readonly Values[];
} = {}): unknown {
    return answer({
        Intacct_Transaction_Type__c: [
            { Id: TYPE_ID, Name: 'Sales Order', Document_Class__c: 'Order' }
        ],
        Intacct_Settings__c: settings,
        Intacct_Mapping_Version__c: versions,
        Intacct_Field_Mapping__c: rows
    });
}
