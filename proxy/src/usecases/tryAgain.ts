import { mapFromIntacct } from 'c/mappingUtils';
import type { SalesDocument } from '../domain/salesDocument.ts';
import type { TransactionType } from '../domain/syncRequest.ts';
import type { Mirror } from '../ports/syncOrg.ts';
import { openLinks } from './bulk/links.ts';
import type { Job } from './job.ts';

/** What another try brings to a document with open issues. */
export interface Retried {
    /** The records that the document belongs to, as far as Salesforce knows them by now. */
    readonly links: Pick<Mirror, 'accountId' | 'opportunityId' | 'productIds'>;
    /** Issues whose cause has gone. */
    readonly settledIssueIds: readonly string[];
}

/**
 * Links a document anew, as a pull does, when earlier runs left issues about it.
 *
 * out     undefined when there are none: nothing is asked of Salesforce then
 */
export async function tryAgain(
    job: Job,
    { id }: TransactionType,
    document: SalesDocument
): Promise<Retried | undefined> {
    const type = job.work.bulk.types.find((pulled) => pulled.id === id);
    const open = type?.openIssues.filter(({ key }) => key === document.key) ?? [];
    if (!type || open.length === 0) {
        return undefined;
    }
    const { own } = mapFromIntacct(type.incoming, 'Header', document.raw ?? {});
    const reference = own['Opportunity__c'];
    const changed = {
        ...document,
        modifiedAt: document.modifiedAt ?? '',
        opportunityReference: typeof reference === 'string' ? reference : undefined
    };
    const [linked] = await openLinks(job).link(type, [changed]);
    const doubts = new Set<string>(linked?.doubts.map(({ code }) => code));
    const { accountId, opportunityId, productIds = new Map() } = linked?.mirror ?? {};
    return {
        links: { accountId, opportunityId, productIds },
        settledIssueIds: open.filter(({ code }) => !doubts.has(code)).map((issue) => issue.id)
    };
}
