import { FAILURES, type FailureCode } from 'c/failureUtils';
import { lastSegment, parentOf, pathsOf } from './fieldPaths';
import type { FieldMapping, Problem, SourceRecord } from './types';

const OBJECT_WORDS: Readonly<Record<string, string>> = {
    OpportunityLineItem: 'Opportunity product',
    Product2: 'Product'
};
const OBJECT_OF_RELATIONSHIP: Readonly<Record<string, string>> = {
    Owner: 'User',
    CreatedBy: 'User',
    LastModifiedBy: 'User'
};

/** Where a problem was met; the line number only when the record is a line. */
export interface Place {
    readonly source: SourceRecord;
    readonly lineNumber?: number | undefined;
}

interface Finding {
    readonly code: FailureCode;
    readonly intacctField: string;
    /** Path of the field to correct, from the source record. */
    readonly path?: string | undefined;
    readonly value?: string | undefined;
}

/**
 * Turns a finding into words a person can act on: it names the record that holds the field (the
 * account of `Account.Intacct_Customer_Id__c`, not the opportunity) and the field itself.
 */
export function toProblem(place: Place, { code, intacctField, path, value }: Finding): Problem {
    const { source, lineNumber } = place;
    const culprit = recordToMend(source, path);
    return {
        code,
        severity: 'error',
        owner: FAILURES[code].owner,
        intacctField,
        salesforceField: culprit.field,
        recordId: culprit.id,
        objectApiName: culprit.objectApiName,
        recordName: culprit.name,
        lineNumber,
        params: {
            object: OBJECT_WORDS[culprit.objectApiName] ?? words(culprit.objectApiName),
            record: culprit.name,
            field: culprit.field ? words(culprit.field) : intacctField,
            target: intacctField,
            ...(value === undefined ? {} : { value }),
            ...(lineNumber === undefined ? {} : { line: String(lineNumber) })
        }
    };
}

/** The path that people should look at when every alternative of a target is blank: the first one. */
export function firstPath(rows: readonly FieldMapping[]): string | undefined {
    return rows.flatMap(pathsOf)[0];
}

/** Reads `Intacct_Customer_Id__c` as people do: `Intacct Customer Id`. */
export function words(apiName: string): string {
    return apiName.replace(/__[cr]$/, '').replaceAll('_', ' ');
}

function recordToMend(source: SourceRecord, path: string | undefined) {
    const parent = path ? parentOf(path) : '';
    const parentId = source.values[`${parent}.Id`];
    if (parent !== '' && typeof parentId === 'string') {
        return {
            id: parentId,
            objectApiName: objectOf(parent),
            name: String(source.values[`${parent}.Name`] ?? parentId),
            field: lastSegment(path ?? '')
        };
    }
    const { id, objectApiName, name } = source;
    return { id, objectApiName, name, field: parent === '' ? path : lookupField(parent) };
}

function objectOf(relationshipPath: string): string {
    const relationship = lastSegment(relationshipPath);
    return OBJECT_OF_RELATIONSHIP[relationship] ?? relationship.replace(/__r$/, '__c');
}

/** The lookup on the source record that is empty when a parent is missing: `AccountId`, `Site__c`. */
function lookupField(relationshipPath: string): string {
    const [relationship = ''] = relationshipPath.split('.');
    return relationship.endsWith('__r') ? relationship.replace(/__r$/, '__c') : `${relationship}Id`;
}
