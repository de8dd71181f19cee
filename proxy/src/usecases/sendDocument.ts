import { draftOf, keyedLines } from '../domain/draft/pairLines.ts';
import type { Completion } from '../ports/syncOrg.ts';
import { invalidRequest, type Job } from './job.ts';
import { makeDocument, typeToMake } from './makeDocument.ts';

/**
 * Makes the Intacct document of a Sales Document, exactly one however many requests ask for it: one that
 * is in Intacct already is only brought up to date.
 *
 * out     what to write to the Sales Document itself, whatever else is brought to Salesforce: its lines
 *         become those of Intacct
 * throws  what keeps the document from being made; nothing is sent then
 */
export async function sendDocument(job: Job): Promise<Completion> {
    const { org, work, attempt } = job;
    const { request, incoming } = work;
    const type = typeToMake(request);
    const source = await org.beginSend(work, attempt);
    if (!source) {
        throw invalidRequest(
            `Sales Document ${request.sourceRecordId} does not exist any more, or the integration user cannot see it`
        );
    }
    const { document, productIds } = await makeDocument(job, type, source);
    const { lines, opportunityId, accountId } = source;
    return {
        kind: 'written',
        documentId: document.documentId,
        mirror: {
            type,
            document,
            opportunityId,
            accountId,
            productIds,
            incoming,
            draft: draftOf(document, source)
        },
        presentLines: keyedLines(lines)
    };
}
