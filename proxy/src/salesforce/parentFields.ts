import { mapFromIntacct, type IncomingValue } from 'c/mappingUtils';
import type { Mirror } from '../ports/syncOrg.ts';

/** What a document brings to a record that its mirror belongs to. */
export interface ParentUpdate {
    readonly object: 'Opportunity' | 'Account';
    readonly id: string;
    readonly fields: Readonly<Record<string, IncomingValue>>;
}

/** Fields of the opportunity and the account that an administrator has mapped From Intacct. */
export function parentUpdates({
    incoming = [],
    document,
    opportunityId,
    accountId
}: Mirror): ParentUpdate[] {
    const { parents } = mapFromIntacct(incoming, 'Header', document.raw ?? {});
    const ids = { Opportunity: opportunityId, Account: accountId };
    return (['Opportunity', 'Account'] as const).flatMap((object) => {
        const [id, fields] = [ids[object], parents[`${object}__r`]];
        return id && fields ? [{ object, id, fields }] : [];
    });
}
