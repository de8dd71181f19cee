import { setTimeout as pause } from 'node:timers/promises';
import { orClose } from '../../openTogether.ts';
import { PullStack, type BulkRow } from './pullStack.ts';

/** A request that a run of the schedule has made. */
export interface MadeRequest {
    readonly Id: string;
    readonly Status__c: string;
    readonly Opportunity__c: string;
    readonly OwnerId: string;
    readonly Error_Code__c: string | null;
    readonly Error_Owner__c: string | null;
}

const FIELDS = 'Id, Status__c, Opportunity__c, OwnerId, Error_Code__c, Error_Owner__c';
const PATIENCE_MS = 30_000;
const HELD_MS = 1_500;

/** The whole product with a schedule that creates sales orders. */
export class CreatingSchedule {
    readonly pull: PullStack;
    readonly typeId: string;
    readonly #scheduleId: string;

    private constructor(pull: PullStack, typeId: string, scheduleId: string) {
        this.pull = pull;
        this.typeId = typeId;
        this.#scheduleId = scheduleId;
    }

    static async open(): Promise<CreatingSchedule> {
        return orClose(await PullStack.open(), async (pull) => {
            const typeId = await pull.typeId('Sales Order');
            const { id } = await pull.local.admin
                .sobject('Intacct_Sync_Schedule__c')
                .create({ ...schedule(typeId), Active__c: false });
            return new CreatingSchedule(pull, typeId, String(id));
        });
    }

    close(): Promise<void> {
        return this.pull.close();
    }

    /** Runs the schedule now, as its panel does, and waits for the end of the run. */
    run(filter: object | string = ''): Promise<BulkRow> {
        return this.pull.run('Create Document', this.request(filter));
    }

    /** Begins a run, and holds a call of it to Salesforce for a while, unless it ends before. */
    async runHeldAt(call: number, filter: object): Promise<string> {
        const { control } = this.pull.local;
        await control.resetCalls();
        await control.failSalesforce({
            match: '/composite',
            method: 'POST',
            skip: call,
            action: { delayMs: HELD_MS }
        });
        const runId = await this.pull.ask('Create Document', this.request(filter));
        for (;;) {
            const { salesforce } = await control.calls();
            const isHeld = (salesforce['proxy@local.test'] ?? 0) > call;
            if (isHeld || (await this.pull.status(runId)) === 'Succeeded') {
                return runId;
            }
            await pause(20);
        }
    }

    /** A run that died after it had asked for so many documents, delivered again. */
    async runThatHasMade(count: number, filter: object): Promise<BulkRow> {
        const runId = await this.pull.ask('Create Document', {
            ...this.request(filter),
            Status__c: 'Waiting'
        });
        const made = { Operation__c: 'Create Document', Status__c: 'Succeeded', Run__c: runId };
        const integration = this.pull.asIntegration().sobject('Intacct_Sync_Request__c');
        for (let left = count; left > 0; left -= 200) {
            await integration.create(Array.from({ length: Math.min(200, left) }, () => made));
        }
        await this.pull.local.admin
            .sobject('Intacct_Sync_Request__c')
            .update({ Id: runId, Status__c: 'Queued' });
        return this.pull.ended(runId);
    }

    request(filter: object | string = ''): object {
        return {
            Schedule__c: this.#scheduleId,
            Transaction_Type__c: this.typeId,
            Parameters__c: typeof filter === 'string' ? filter : JSON.stringify(filter)
        };
    }

    /** Makes another schedule that is due at once. */
    async plan(fields: object): Promise<void> {
        const Next_Run_At__c = new Date().toISOString();
        await this.pull.local.admin
            .sobject('Intacct_Sync_Schedule__c')
            .create({ ...schedule(this.typeId), Next_Run_At__c, ...fields });
        await this.pull.local.control.runJobs();
    }

    made(runId?: string): Promise<MadeRequest[]> {
        const run = runId === undefined ? 'Run__c != null' : `Run__c = '${runId}'`;
        return this.pull.rows<MadeRequest>(
            `SELECT ${FIELDS} FROM Intacct_Sync_Request__c WHERE ${run} ORDER BY Name`
        );
    }

    /** Waits until something has been asked for an opportunity. */
    async madeFor(opportunityId: string): Promise<MadeRequest[]> {
        for (const deadline = Date.now() + PATIENCE_MS; ; await pause(50)) {
            const made = await this.pull.rows<MadeRequest>(
                `SELECT ${FIELDS} FROM Intacct_Sync_Request__c WHERE Opportunity__c = '${opportunityId}'`
            );
            if (made.length > 0 || Date.now() > deadline) {
                return made;
            }
        }
    }

    async anOpportunity(fields: object): Promise<string> {
        const [id] = await this.opportunities(1, fields);
        return String(id);
    }

    async opportunities(count: number, fields: object): Promise<string[]> {
        const ids: string[] = [];
        while (ids.length < count) {
            const rows = Array.from({ length: Math.min(200, count - ids.length) }, (_, index) => ({
                Name: `Deal ${ids.length + index}`,
                StageName: 'Closed Won',
                CloseDate: new Date().toISOString().slice(0, 10),
                ...fields
            }));
            const saved = await this.pull.local.admin.sobject('Opportunity').create(rows);
            ids.push(...saved.map(({ id }) => String(id)));
        }
        return ids;
    }

    async change(opportunityId: string, fields: object): Promise<void> {
        await this.pull.local.admin.sobject('Opportunity').update({ Id: opportunityId, ...fields });
    }
}

const schedule = (typeId: string) => ({
    Name: 'Orders of won opportunities',
    Operation__c: 'Create Document',
    Transaction_Type__c: typeId,
    Frequency__c: 'Hourly'
});
