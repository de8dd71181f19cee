import { isTicked, numberOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import {
    forPriceSource,
    readValueMap,
    type FieldMapping,
    type MappingLevel,
    type MappingRule
} from 'c/mappingUtils';
import type { Workflow } from './source';

export type DocumentClass = 'Quote' | 'Order' | 'Invoice' | 'Other';

export interface TransactionType {
    readonly id: string;
    /** The document's name in Intacct: `Sales Order`. */
    readonly name: string;
    readonly documentClass: DocumentClass;
    readonly buttonLabel: string | undefined;
}

/** What the administrator has set up, as far as the Create buttons depend on it. */
export interface Configuration {
    readonly syncEnabled: boolean;
    /** Advanced: an opportunity becomes a Sales Document first, which is sent later. */
    readonly workflow: Workflow;
    readonly oneToOne: boolean;
    readonly companyId: string | undefined;
    readonly currencyCode: string | undefined;
    readonly types: readonly TransactionType[];
}

/** Reads the answer to CONFIGURATION_QUERY; without a settings row, sync counts as switched off. */
export function toConfiguration(data: unknown): Configuration {
    const [settings = {}] = rowsOf(data, 'Intacct_Settings__c');
    return {
        syncEnabled: isTicked(settings, 'Sync_Enabled__c'),
        workflow: textOf(settings, 'Workflow__c') === 'Advanced' ? 'Advanced' : 'Classic',
        oneToOne: isTicked(settings, 'One_To_One__c'),
        companyId: textOf(settings, 'Company_Id__c'),
        currencyCode: textOf(settings, 'Base_Currency__c'),
        types: rowsOf(data, 'Intacct_Transaction_Type__c').map(toTransactionType)
    };
}

/**
 * Reads the answer to `mappingsQuery` into the rows that the mapping engine takes.
 *
 * omits   rows that write prices, where Intacct sets them: the proxy leaves them out too
 */
export function toFieldMappings(data: unknown): readonly FieldMapping[] {
    const [settings = {}] = rowsOf(data, 'Intacct_Settings__c');
    const rows = rowsOf(data, 'Intacct_Field_Mapping__c').map(toFieldMapping);
    const isIntacct = textOf(settings, 'Price_Source__c') === 'Intacct';
    return forPriceSource(rows, isIntacct ? 'Intacct' : 'Salesforce');
}

function toFieldMapping(row: Row): FieldMapping {
    return {
        id: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name') ?? '',
        level: textOf(row, 'Level__c') as MappingLevel,
        intacctField: textOf(row, 'Intacct_Field__c') ?? '',
        rule: textOf(row, 'Rule__c') as MappingRule,
        salesforceField: textOf(row, 'Salesforce_Field__c'),
        value: textOf(row, 'Value__c'),
        valueMap: readValueMap(textOf(row, 'Value_Map__c')),
        isRequired: isTicked(row, 'Is_Required__c'),
        sortOrder: numberOf(row, 'Sort_Order__c') ?? 0
    };
}

function toTransactionType(row: Row): TransactionType {
    return {
        id: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name') ?? '',
        documentClass: (textOf(row, 'Document_Class__c') ?? 'Other') as DocumentClass,
        buttonLabel: textOf(row, 'Button_Label__c')
    };
}
