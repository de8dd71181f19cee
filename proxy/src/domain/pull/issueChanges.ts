import type { OpenIssue } from './configuration.ts';
import type { Issue } from './issue.ts';

/** What has to be reported, and which reports of earlier runs have become untrue. */
export interface IssueChanges {
    readonly reported: readonly Issue[];
    readonly settledIds: readonly string[];
}

/**
 * Compares what is wrong with some documents now with what was reported of them before: a cause that
 * lasts stays one issue, however often the document is tried.
 *
 * in      the keys of all documents that were tried, their issues now, the issues still open
 */
export function issueChanges(
    triedKeys: readonly string[],
    issues: readonly Issue[],
    open: readonly OpenIssue[]
): IssueChanges {
    const now = new Set(issues.map(({ key = '', code }) => `${key} ${code}`));
    const before = new Set(open.map(({ key = '', code }) => `${key} ${code}`));
    const tried = new Set(triedKeys);
    return {
        reported: issues.filter(({ key = '', code }) => !before.has(`${key} ${code}`)),
        settledIds: open
            .filter(({ key = '', code }) => tried.has(key) && !now.has(`${key} ${code}`))
            .map(({ id }) => id)
    };
}
