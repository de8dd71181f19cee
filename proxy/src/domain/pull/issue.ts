import type { FailureCode, FailureOwner } from 'c/failureUtils';
import { FAILURES } from 'c/failureUtils';
import { ProxyError } from '../proxyError.ts';

/** One record of Intacct that a bulk operation could not apply, or not wholly. */
export interface Issue {
    /** Intacct record key; absent when no single record is meant. */
    readonly key?: string | undefined;
    readonly documentId?: string | undefined;
    readonly typeId?: string | undefined;
    readonly code: FailureCode;
    readonly message: string;
    readonly owner: FailureOwner;
    readonly field?: string | undefined;
    /** The cause is removed already: told for the record. */
    readonly isResolved: boolean;
}

/** The record an issue is about. */
export type IssueSubject = Pick<Issue, 'key' | 'documentId' | 'typeId'>;

/** Reports a failure of one record in the words of the worklist. */
export function issueOf(
    error: ProxyError,
    subject: IssueSubject,
    { isResolved = false }: { isResolved?: boolean } = {}
): Issue {
    return {
        ...subject,
        code: error.code,
        message: error.message,
        owner: FAILURES[error.code].owner,
        field: error.facts.field,
        isResolved
    };
}
