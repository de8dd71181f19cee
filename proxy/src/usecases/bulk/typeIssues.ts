import type { FailureCode } from 'c/failureUtils';
import { ProxyError } from '../../domain/proxyError.ts';
import type { OpenIssue, PulledType } from '../../domain/pull/configuration.ts';
import { issueOf } from '../../domain/pull/issue.ts';
import type { BulkJob } from './bulkJob.ts';

/** What is wrong with a type as a whole: told once, and settled when it is wrong no more. */
export interface TypeIssues {
    /** Whether an earlier run has told it, and nobody has settled it. */
    readonly isTold: (code: FailureCode) => boolean;
    /** The type could be read: whatever kept an earlier run from it has gone. */
    readonly settleRefusals: () => Promise<void>;
    /** The fields that Intacct has lost, now that all documents were asked for them. */
    readonly reportLost: (fields: ReadonlySet<string>) => Promise<void>;
}

const LOST = 'PULL.FIELD_UNKNOWN';

/** Looks after the issues that name a type and none of its documents. */
export function typeIssues(
    { progress }: Pick<BulkJob, 'progress'>,
    { id: typeId, name, openIssues }: PulledType
): TypeIssues {
    const told = openIssues.filter(({ key }) => key === undefined);
    const losses = told.filter(({ code }) => code === LOST);
    const settle = (issues: readonly OpenIssue[]) =>
        progress.report(
            [],
            issues.map(({ id }) => id)
        );

    return {
        isTold: (code) => told.some((issue) => issue.code === code),
        settleRefusals: () => settle(told.filter(({ code }) => code !== LOST)),
        async reportLost(fields) {
            const known = new Set(losses.map(({ field }) => field));
            const unsaid = [...fields].filter((field) => !known.has(field));
            const errors = unsaid.map(
                (field) => new ProxyError(LOST, { params: { field, type: name }, field })
            );
            await progress.report(errors.map((error) => issueOf(error, { typeId })));
            await settle(losses.filter(({ field = '' }) => !fields.has(field)));
            progress.failed(errors.length);
        }
    };
}
