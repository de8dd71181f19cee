import { FAILURES, type FailureCode } from 'c/failureUtils';
import type { Problem } from 'c/mappingUtils';
import type { CheckedDocument, CheckedLine } from './checkedDocument.ts';

const OBJECTS: Readonly<Record<string, string>> = {
    '001': 'Account',
    '006': 'Opportunity',
    '00k': 'OpportunityLineItem'
};

/**
 * A problem of a document, on the Salesforce record that it was made of. Who knows the mapping finds
 * the parent record and the field from it: see `locateProblems` of `c/mappingUtils`.
 */
export function found(
    document: CheckedDocument,
    line: CheckedLine | undefined,
    code: FailureCode,
    intacctField: string,
    params: Readonly<Record<string, string>> = {}
): Problem {
    const recordId = line?.recordId ?? document.sourceRecordId;
    return {
        code,
        severity: 'error',
        owner: FAILURES[code].owner,
        intacctField,
        recordId,
        objectApiName: OBJECTS[recordId.slice(0, 3)] ?? '',
        recordName: '',
        ...(line && { lineNumber: line.number }),
        params: {
            type: document.definition,
            target: intacctField,
            ...(line && { line: String(line.number) }),
            ...params
        }
    };
}
