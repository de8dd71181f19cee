import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    describeDuration,
    durationMs,
    toSparkline,
    type Run,
    type Sparkline
} from 'c/scheduleUtils';
import locale from '@salesforce/i18n/locale';
import summary from '@salesforce/label/c.Schedule_Runs_Summary';

/** Shows at a glance how the last runs of a schedule went: bars for the eye, a sentence for the ear. */
export default class SyncSchedulerSparkline extends LightningElement {
    /** Newest first. */
    @api runs: readonly Run[] = [];
    /** How many runs there is room for. */
    @api slots = 20;

    get picture(): Sparkline {
        return toSparkline(this.runs, this.slots);
    }

    get viewBox(): string {
        return `0 0 ${this.picture.width} ${this.picture.height}`;
    }

    get summary(): string {
        const runs = this.runs.slice(0, this.slots);
        const count = (status: string): number =>
            runs.filter((run) => run.status === status).length;
        const longest = Math.max(0, ...runs.map((run) => durationMs(run) ?? 0));
        return fillLabel(
            summary,
            runs.length,
            count('Succeeded'),
            count('Failed'),
            describeDuration(longest, locale)
        );
    }
}
