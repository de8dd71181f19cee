import type { Catalog } from './catalog.ts';
import type { ChangeFeed } from './changeFeed.ts';
import type { EventInbox } from './eventInbox.ts';
import type { Ledger } from './ledger.ts';
import type { MirrorStore } from './mirrorStore.ts';
import type { OrderDesk } from './orderDesk.ts';
import type { Run } from './run.ts';
import type { SyncOrg } from './syncOrg.ts';

/** The two systems that one run stands between; Intacct by what it books and by what it knows. */
export interface Neighbours {
    readonly org: SyncOrg;
    readonly ledger: Ledger;
    readonly catalog: Catalog;
    /** What has changed in Intacct. */
    readonly feed: ChangeFeed;
    /** What Salesforce shows of it. */
    readonly store: MirrorStore;
    /** Opportunities that wait for documents. */
    readonly deals: OrderDesk;
    /** Sales Documents that wait to be sent. */
    readonly drafts: OrderDesk;
    /** Where events of Intacct become sync requests. */
    readonly inbox: EventInbox;
}

/** Opens both systems for one run of one configured organization. */
export type OpenNeighbours = (organizationId: string, run: Run) => Neighbours;
