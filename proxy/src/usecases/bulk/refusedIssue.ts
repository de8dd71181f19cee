import { ProxyError } from '../../domain/proxyError.ts';
import { issueOf, type Issue, type IssueSubject } from '../../domain/pull/issue.ts';

/** Reports a record that Salesforce did not take, with the platform's own reason. */
export function refusedIssue(
    error: ProxyError,
    subject: IssueSubject & { readonly documentId: string }
): Issue {
    const detail = (error.facts.params?.['detail'] ?? '').replace(/\.$/, '');
    const params = { document: subject.documentId, detail };
    return issueOf(new ProxyError('PULL.REFUSED', { ...error.facts, params }), subject);
}
