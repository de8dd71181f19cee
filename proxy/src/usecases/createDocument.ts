import type { Completion } from '../ports/syncOrg.ts';
import { invalidRequest, type Job } from './job.ts';
import { makeDocument, typeToMake } from './makeDocument.ts';

/**
 * Makes the Intacct document of an opportunity, exactly one however often the request is delivered.
 *
 * out     what to write to Salesforce: the document as Intacct holds it after the create
 * throws  what keeps the document from being made; nothing is sent then
 */
export async function createDocument(job: Job): Promise<Completion> {
    const { org, work, attempt } = job;
    const { request, incoming } = work;
    const mayHaveMirror = attempt.mayHavePosted;
    const type = typeToMake(request);
    const source = await org.beginCreate(work, attempt);
    if (!source) {
        throw invalidRequest(
            `opportunity ${request.sourceRecordId} does not exist or is not visible to the integration user`
        );
    }
    const { document, productIds } = await makeDocument(job, type, source);
    const { opportunityId, accountId } = source;
    return {
        kind: 'written',
        documentId: document.documentId,
        mirror: type.toSalesforce
            ? { type, document, opportunityId, accountId, productIds, incoming }
            : undefined,
        presentLines: mayHaveMirror ? 'unknown' : new Map()
    };
}
