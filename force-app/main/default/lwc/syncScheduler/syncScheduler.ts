import { LightningElement, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    deleteSchedule,
    runNow,
    SCHEDULES_QUERY,
    sendsDocuments,
    setActive,
    toScheduledTypes,
    toSchedules,
    type Schedule,
    type ScheduledType
} from 'c/scheduleService';
import { isRunOpen } from 'c/scheduleUtils';
import SyncSchedulerModal from 'c/syncSchedulerModal';
import { createWatch } from 'c/watchService';
import SCHEDULE from '@salesforce/schema/Intacct_Sync_Schedule__c';
import LightningConfirm from 'lightning/confirm';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { labels } from './labels';

/** Panel of the sync schedules: what is read from Intacct, how often, and how that went. */
export default class SyncScheduler extends LightningElement {
    readonly labels = labels;
    readonly query = SCHEDULES_QUERY;
    readonly scheduleObject = SCHEDULE.objectApiName;
    schedules: Schedule[] | undefined;
    types: ScheduledType[] = [];
    sendsDocuments = false;
    error: unknown;
    notice = '';
    private refreshSchedules: (() => Promise<void>) | undefined;
    /** One change after the other, so that the last one stays. */
    private changes: Promise<void> = Promise.resolve();
    private startingId: string | undefined;
    private readonly watch = createWatch(() => this.refreshSchedules?.());

    @wire(getObjectInfo, { objectApiName: '$scheduleObject' })
    objectInfo: WireResult<ObjectInfo> = {};

    @wire(graphql, { query: '$query' })
    wiredSchedules({ data, errors, refresh }: GraphqlResult): void {
        this.refreshSchedules = refresh;
        if (data) {
            this.schedules = toSchedules(data);
            this.types = toScheduledTypes(data);
            this.sendsDocuments = sendsDocuments(data);
            this.watch.next(this.schedules.some(({ runs }) => runs.some(isRunOpen)));
        }
        if (data || errors) {
            this.error = errors;
        }
    }

    override disconnectedCallback(): void {
        this.watch.stop();
    }

    get isForbidden(): boolean {
        return this.objectInfo.error !== undefined || this.objectInfo.data?.updateable === false;
    }

    get isReady(): boolean {
        return this.schedules !== undefined && this.objectInfo.data !== undefined;
    }

    get isLoading(): boolean {
        return !this.isReady && !this.error;
    }

    get mayChange(): boolean {
        return this.isReady && !this.isForbidden;
    }

    get noticeClass(): string {
        return this.notice ? 'slds-m-bottom_small' : '';
    }

    get isEmpty(): boolean {
        return this.schedules?.length === 0;
    }

    get rows() {
        return (this.schedules ?? []).map((schedule) => ({
            schedule,
            id: schedule.id
        }));
    }

    async handleNewClick(): Promise<void> {
        await this.openModal(undefined);
    }

    async handleEdited(event: Event): Promise<void> {
        await this.openModal(this.scheduleOf(event));
    }

    async handleSwitched(event: CustomEvent<boolean>): Promise<void> {
        await this.change(event, async (schedule) => {
            await setActive(schedule, event.detail);
            return '';
        });
    }

    /** A second click on the way asks for no second run. */
    async handleStarted(event: Event): Promise<void> {
        const { id } = this.scheduleOf(event) ?? {};
        if (id === this.startingId) {
            return;
        }
        this.startingId = id;
        await this.change(event, async (schedule) => {
            const isPlaced = await runNow(schedule);
            return isPlaced ? fillLabel(labels.placed, schedule.name) : labels.taken;
        });
        this.startingId = undefined;
    }

    async handleDeleted(event: Event): Promise<void> {
        const name = this.scheduleOf(event)?.name ?? '';
        const { currentTarget } = event;
        const isMeant = await LightningConfirm.open({
            label: labels.deleteTitle,
            message: fillLabel(labels.deleteQuestion, name)
        });
        if (isMeant) {
            await this.change({ currentTarget }, async (schedule) => {
                await deleteSchedule(schedule);
                return fillLabel(labels.deleted, name);
            });
        }
    }

    private async openModal(schedule: Schedule | undefined): Promise<void> {
        const isSaved = await SyncSchedulerModal.open({
            size: 'small',
            label: schedule ? fillLabel(labels.edit, schedule.name) : labels.formNew,
            schedule,
            types: this.types,
            sendsDocuments: this.sendsDocuments
        });
        if (isSaved) {
            await this.refreshSchedules?.();
        }
    }

    /** Does something about one schedule, then shows what has become of it. */
    private async change(
        event: Pick<Event, 'currentTarget'>,
        work: (schedule: Schedule) => Promise<string>
    ): Promise<void> {
        const schedule = this.scheduleOf(event);
        if (schedule) {
            this.changes = this.changes.then(() => this.carryOut(() => work(schedule)));
            await this.changes;
        }
    }

    private async carryOut(work: () => Promise<string>): Promise<void> {
        this.notice = '';
        this.error = undefined;
        try {
            this.say(await work());
            await this.refreshSchedules?.();
        } catch (error) {
            this.error = error;
        }
    }

    /** What was pressed is about to go or to be disabled; whoever pressed it goes on from the answer. */
    private say(done: string): void {
        this.notice = done;
        if (done) {
            (this.refs?.notice as HTMLElement | undefined)?.focus();
        }
    }

    private scheduleOf({ currentTarget }: Pick<Event, 'currentTarget'>): Schedule | undefined {
        const { scheduleId } = (currentTarget as HTMLElement).dataset;
        return this.schedules?.find(({ id }) => id === scheduleId);
    }
}
