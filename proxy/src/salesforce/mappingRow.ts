import {
    readValueMap,
    type FieldMapping,
    type MappingLevel,
    type MappingRule
} from 'c/mappingUtils';
import type { Workflow } from '../domain/mirrorObject.ts';
import type { Row } from './composite.ts';

export const MAPPING_COLUMNS =
    'Id, Name, Workflow__c, Direction__c, Level__c, Intacct_Field__c, Rule__c, Salesforce_Field__c, Value__c, Value_Map__c, Is_Required__c, Sort_Order__c';

/** Reads one line behind a "Map" link. */
export function toFieldMapping(row: Row): FieldMapping {
    return {
        id: String(row['Id']),
        name: String(row['Name']),
        level: row['Level__c'] as MappingLevel,
        intacctField: String(row['Intacct_Field__c']),
        rule: row['Rule__c'] as MappingRule,
        salesforceField: text(row['Salesforce_Field__c']),
        value: text(row['Value__c']),
        valueMap: readValueMap(text(row['Value_Map__c'])),
        isRequired: row['Is_Required__c'] === true,
        sortOrder: Number(row['Sort_Order__c'] ?? 0)
    };
}

/** Whether a line belongs to the mapping of a workflow. */
export function isOfWorkflow(workflow: Workflow) {
    return (row: Row): boolean => row['Workflow__c'] === workflow;
}

function text(value: unknown): string | undefined {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
