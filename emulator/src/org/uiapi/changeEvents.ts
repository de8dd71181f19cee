import { readFileSync } from 'node:fs';
import type { Context, DmlOperation, Org } from '../kernel/types.ts';

/** One message of a channel, as `lightning/empApi` hands it to its subscribers. */
export interface ChangeMessage {
    readonly channel: string;
    readonly data: {
        readonly schema: string;
        readonly payload: Readonly<Record<string, unknown>>;
        readonly event: { readonly replayId: number };
    };
}

const KEPT = 1000;
const CHANGE_TYPES: Readonly<Record<DmlOperation, string>> = {
    insert: 'CREATE',
    update: 'UPDATE',
    delete: 'DELETE'
};
const SELECTED_ENTITY = /<selectedEntity>\s*([\w]+)\s*<\/selectedEntity>/g;

/** Change Data Capture for the objects that the project selects, kept long enough for a page to catch up. */
export class ChangeEvents {
    private readonly org: Org;
    private readonly messages: (ChangeMessage & { readonly objectApiName: string })[] = [];
    private readonly waiting = new Set<() => void>();
    private lastReplayId = 0;

    constructor(org: Org) {
        this.org = org;
        const selected = selectedEntities(org);
        org.events.onCommitted((changes) => {
            for (const { objectApiName, operation, ids, userId } of changes) {
                const entity = changeEventOf(objectApiName);
                if (selected.has(entity)) this.add(objectApiName, operation, ids, userId);
            }
            this.wake();
        });
    }

    get latest(): number {
        return this.lastReplayId;
    }

    /** Messages of these channels behind a position, of objects that the user may read. */
    after(context: Context, channels: readonly string[], replayId: number): ChangeMessage[] {
        return this.messages
            .filter(({ channel, data }) => {
                const asked = channels.includes(channel) || channels.includes('/data/ChangeEvents');
                return asked && data.event.replayId > replayId;
            })
            .filter(({ objectApiName }) => this.org.access.object(context, objectApiName).read)
            .map(({ channel, data }) => ({ channel, data }));
    }

    /** Waits for the next message of any channel, or until the time is over. */
    next(timeoutMs: number): Promise<void> {
        return new Promise((resolve) => {
            const done = (): void => {
                clearTimeout(timer);
                this.waiting.delete(done);
                resolve();
            };
            const timer = setTimeout(done, timeoutMs);
            this.waiting.add(done);
        });
    }

    /** Lets everyone who waits go, also when the server closes. */
    wake(): void {
        for (const done of [...this.waiting]) done();
    }

    private add(
        objectApiName: string,
        operation: DmlOperation,
        recordIds: readonly string[],
        commitUser: string
    ): void {
        const entity = changeEventOf(objectApiName);
        this.lastReplayId += 1;
        const header = {
            entityName: objectApiName,
            recordIds,
            changeType: CHANGE_TYPES[operation],
            changeOrigin: '',
            transactionKey: String(this.lastReplayId),
            sequenceNumber: 1,
            commitTimestamp: this.org.clock.now().getTime(),
            commitUser,
            commitNumber: this.lastReplayId,
            changedFields: []
        };
        this.messages.push({
            objectApiName,
            channel: `/data/${entity}`,
            data: {
                schema: entity,
                payload: { ChangeEventHeader: header },
                event: { replayId: this.lastReplayId }
            }
        });
        if (this.messages.length > KEPT) this.messages.shift();
    }
}

/** `AccountChangeEvent`, `Intacct_Sync_Request__ChangeEvent`. */
function changeEventOf(objectApiName: string): string {
    return `${objectApiName.replace(/__c$/, '__')}ChangeEvent`;
}

function selectedEntities({ metadata }: Org): Set<string> {
    const members = metadata.otherFiles.filter(
        ({ kind }) => kind === 'platformEventChannelMembers'
    );
    return new Set(
        members.flatMap(({ path }) =>
            [...readFileSync(path, 'utf8').matchAll(SELECTED_ENTITY)].map(
                ([, entity]) => entity ?? ''
            )
        )
    );
}
