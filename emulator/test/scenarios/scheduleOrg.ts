import type { RecordValues } from '../../src/org/kernel/types.ts';
import { startFakeService } from '../org/flow/fakeService.ts';
import { startTestOrg, type TestOrg } from '../org/flow/testOrg.ts';

const REQUEST = 'Intacct_Sync_Request__c';
const SCHEDULE = 'Intacct_Sync_Schedule__c';
const OPEN = new Set(['Queued', 'Running', 'Waiting']);

export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The package in an org whose clock the test moves, before a proxy that takes every call and does nothing. */
export class ScheduleOrg {
    readonly org: TestOrg;
    readonly #closeProxy: () => Promise<void>;

    private constructor(org: TestOrg, closeProxy: () => Promise<void>) {
        this.org = org;
        this.#closeProxy = closeProxy;
    }

    static async open(): Promise<ScheduleOrg> {
        const proxy = await startFakeService();
        proxy.answer = () => ({ status: 200, body: { ok: true, status: 'Succeeded' } });
        const org = await startTestOrg({
            project: '.',
            calloutUrl: proxy.url,
            principal: { externalCredential: 'IntacctProxy', principal: 'Integration' }
        });
        return new ScheduleOrg(org, () => proxy.close());
    }

    async close(): Promise<void> {
        await this.org.close();
        await this.#closeProxy();
    }

    /** The moment so many seconds from now, in whole seconds as the platform keeps them. */
    in(seconds: number): string {
        const now = Math.floor(this.org.org.clock.now().getTime() / 1000);
        return new Date((now + seconds) * 1000).toISOString();
    }

    setClock(moment: string): void {
        this.org.org.clock.set(new Date(moment));
    }

    /** Lets time pass in one leap, then runs what has become due. */
    async pass(seconds: number): Promise<void> {
        this.org.org.clock.advance(seconds);
        await this.org.automation.drain();
    }

    setTimeZone(zone: string): void {
        this.#update('User', this.org.admin.user.id, { TimeZoneSidKey: zone });
    }

    /** A schedule that pulls every quarter of an hour from now on, unless told otherwise. */
    plan(values: RecordValues = {}): string {
        return this.org.org.records.create(
            SCHEDULE,
            {
                Name: 'Pull',
                Operation__c: 'Pull Changes',
                Frequency__c: 'Minutes',
                Interval__c: 15,
                Next_Run_At__c: this.in(0),
                ...values
            },
            this.org.admin
        );
    }

    change(scheduleId: string, values: RecordValues): void {
        this.#update(SCHEDULE, scheduleId, values);
    }

    read(scheduleId: string): RecordValues {
        return this.org.org.records.read(SCHEDULE, scheduleId, this.org.admin) ?? {};
    }

    transactionType(name: string): string {
        const values = { Name: name, Document_Class__c: 'Order' };
        return this.org.org.records.create('Intacct_Transaction_Type__c', values, this.org.admin);
    }

    /** Oldest first. */
    requests(): RecordValues[] {
        return this.org.query(
            `SELECT Id, Operation__c, Status__c, Schedule__c, Exclusive_Key__c, Parameters__c, CreatedDate
             FROM ${REQUEST} ORDER BY Name`
        ) as RecordValues[];
    }

    request(values: RecordValues): string {
        return this.org.org.records.create(REQUEST, values, this.org.admin);
    }

    /** Ends every open request, as the proxy would. */
    end(status: string): void {
        for (const { Id, Status__c } of this.requests()) {
            if (OPEN.has(String(Status__c))) {
                this.setStatus(String(Id), status);
            }
        }
    }

    setStatus(requestId: string, status: string): void {
        this.#update(REQUEST, requestId, { Status__c: status });
    }

    /** Removes schedules and requests, so that every test starts from none. */
    async clear(): Promise<void> {
        for (const object of [SCHEDULE, REQUEST]) {
            for (const { Id } of this.org.query(`SELECT Id FROM ${object}`)) {
                this.org.org.records.delete(object, String(Id), this.org.admin);
            }
        }
        await this.org.automation.drain();
    }

    #update(object: string, id: string, values: RecordValues): void {
        this.org.org.records.update(object, id, values, this.org.admin);
    }
}
