import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { RUNS_READ, type Schedule } from 'c/scheduleService';
import locale from '@salesforce/i18n/locale';
import { labels } from './labels';
import { toRow, type RowView } from './toRow';

/** One schedule; fires `edited`, `started`, `deleted` and, with the new state, `switched`. */
export default class SyncSchedulerRow extends LightningElement {
    @api schedule!: Schedule;
    readonly labels = labels;
    readonly slots = RUNS_READ;

    get row(): RowView {
        return toRow(this.schedule, locale);
    }

    /** The relative time takes no ISO text. */
    get nextRunMs(): number {
        return Date.parse(this.schedule.nextRunAt ?? '');
    }

    get lastRunMs(): number {
        return Date.parse(this.schedule.lastRunAt ?? '');
    }

    get hasRuns(): boolean {
        return this.schedule.runs.length > 0;
    }

    get editText(): string {
        return fillLabel(labels.edit, this.schedule.name);
    }

    get deleteText(): string {
        return fillLabel(labels.delete, this.schedule.name);
    }

    get runningText(): string {
        return fillLabel(labels.running, this.schedule.name);
    }

    get lastRunId(): string | undefined {
        return this.schedule.runs[0]?.id;
    }

    get cannotRun(): boolean {
        return this.row.openRun !== undefined;
    }

    handleSwitchChange({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.dispatchEvent(new CustomEvent('switched', { detail: detail.checked }));
    }

    handleRunNowClick(): void {
        this.dispatchEvent(new CustomEvent('started'));
    }

    handleEditClick(): void {
        this.dispatchEvent(new CustomEvent('edited'));
    }

    handleDeleteClick(): void {
        this.dispatchEvent(new CustomEvent('deleted'));
    }
}
