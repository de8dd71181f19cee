import { LightningElement, api, track } from 'lwc';
import { messageOf } from 'one/errors';
import { getFailed, getScheduledJobs, getWaiting, runDue, type Row } from 'one/setupData';
import { setupWords } from 'one/setupWords';
import { words } from 'one/words';

type Kind = 'scheduled' | 'waiting' | 'failed';

const moment = (fieldName: string, label: string): object => ({
    fieldName,
    label,
    type: 'date',
    typeAttributes: {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit'
    }
});
const text = (fieldName: string, label: string): object => ({ fieldName, label, wrapText: true });

const VIEWS: Record<Kind, { read: () => Promise<Row[]>; columns: object[] }> = {
    scheduled: {
        read: getScheduledJobs,
        columns: [
            text('label', setupWords.flow),
            text('frequency', setupWords.frequency),
            moment('nextRunAt', setupWords.nextRun),
            text('runAs', setupWords.runAs)
        ]
    },
    waiting: {
        read: getWaiting,
        columns: [
            text('flow', setupWords.flow),
            text('path', setupWords.path),
            text('recordId', setupWords.record),
            moment('dueAt', setupWords.dueAt),
            text('status', setupWords.status),
            text('attempt', setupWords.attempt)
        ]
    },
    failed: {
        read: getFailed,
        columns: [
            text('flow', setupWords.flow),
            text('element', setupWords.element),
            text('message', setupWords.error),
            text('recordId', setupWords.record),
            moment('failedAt', setupWords.failedAt),
            moment('retryAt', setupWords.retryAt)
        ]
    }
};

/** What flows do by themselves: their next starts, what waits for its time, and what ended in a fault. */
export default class SetupJobs extends LightningElement {
    readonly words = setupWords;
    readonly refresh = words.refresh;
    readonly loading = words.loading;
    @track rows: Row[] | undefined;
    @track error: string | undefined;
    private shown: Kind = 'scheduled';

    @api
    get kind(): Kind {
        return this.shown;
    }

    set kind(value: Kind) {
        this.shown = value;
        this.rows = undefined;
        void this.load();
    }

    private async load(): Promise<void> {
        const { shown } = this;
        try {
            const rows = await VIEWS[shown].read();
            if (shown !== this.shown) return;
            this.rows = rows.map((row, key) => ({ ...row, key }));
            this.error = undefined;
        } catch (error) {
            if (shown === this.shown) this.error = messageOf(error);
        }
    }

    get columns(): object[] {
        return VIEWS[this.shown].columns;
    }

    get isWaiting(): boolean {
        return this.shown === 'waiting';
    }

    get isEmpty(): boolean {
        return this.rows?.length === 0;
    }

    handleRefresh(): void {
        void this.load();
    }

    async handleRun(): Promise<void> {
        try {
            await runDue();
        } catch (error) {
            this.error = messageOf(error);
            return;
        }
        await this.load();
    }
}
