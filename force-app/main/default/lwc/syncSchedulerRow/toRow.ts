import { fillCounted, fillLabel } from 'c/formatUtils';
import {
    FREQUENCY_WORDS,
    lastStatusLabel,
    scheduledOperationLabel,
    type Schedule
} from 'c/scheduleService';
import {
    describeDuration,
    describeFrequency,
    durationMs,
    estimatedTotal,
    isRunOpen,
    type Run
} from 'c/scheduleUtils';
import { labels } from './labels';

/** What a schedule's row says, in the user's language. */
export interface RowView {
    readonly operation: string;
    readonly scope: string;
    readonly frequency: string;
    /** Why there is no next run; empty when there is one. */
    readonly noNext: string;
    readonly status: string;
    readonly icon: string;
    readonly counts: string;
    readonly duration: string;
    /** The run that goes on now. */
    readonly openRun: Run | undefined;
    readonly progress: string;
    readonly percent: number;
}

const ICONS: Readonly<Record<string, string>> = {
    Succeeded: 'utility:success',
    Failed: 'utility:error',
    'Not Started': 'utility:error',
    Skipped: 'utility:skip',
    Cancelled: 'utility:ban',
    Waiting: 'utility:clock',
    Queued: 'utility:clock',
    Running: 'utility:sync'
};

/** Puts a schedule and its last run into words. */
export function toRow(schedule: Schedule, locale: string): RowView {
    const [last] = schedule.runs;
    const duration = last && durationMs(last);
    return {
        operation: scheduledOperationLabel(schedule.operation),
        scope: scopeOf(schedule, locale),
        frequency: describeFrequency(schedule, FREQUENCY_WORDS),
        noNext: noNextOf(schedule),
        status: schedule.lastStatus ? lastStatusLabel(schedule.lastStatus) : labels.never,
        icon: ICONS[schedule.lastStatus ?? ''] ?? '',
        counts: last ? countsOf(last, locale) : '',
        duration:
            duration === undefined
                ? ''
                : fillLabel(labels.took, describeDuration(duration, locale)),
        openRun: last && isRunOpen(last) ? last : undefined,
        progress: last ? progressOf(last, locale) : '',
        percent: last?.progress ?? 0
    };
}

function scopeOf(schedule: Schedule, locale: string): string {
    const { operation, scope } = schedule;
    if (operation === 'Create Document' || operation === 'Send Document') {
        return selectionOf(schedule, locale);
    }
    const types = scope.definitions.length > 0 ? scope.definitions.join(', ') : labels.allTypes;
    return operation === 'Reconcile' && scope.repair ? `${types} · ${labels.repairs}` : types;
}

function selectionOf({ operation, scope, selection }: Schedule, locale: string): string {
    const { stages, closedWithinDays, recordTypes } = selection;
    const type = scope.definitions.join(', ') || labels.allTypes;
    const days = new Intl.NumberFormat(locale).format(closedWithinDays ?? 0);
    return [
        ...(operation === 'Send Document' ? sentOf(type, stages) : [createdOf(type, stages)]),
        closedWithinDays === undefined
            ? ''
            : fillCounted(closedWithinDays, labels.closedWithinOne, labels.closedWithin, days),
        recordTypes.length > 0 ? fillLabel(labels.ofRecordTypes, recordTypes.join(', ')) : ''
    ]
        .filter(Boolean)
        .join(' · ');
}

function createdOf(type: string, stages: readonly string[]): string {
    return stages.length > 0
        ? fillLabel(labels.ofStages, type, stages.join(', '))
        : fillLabel(labels.ofWon, type);
}

function sentOf(type: string, stages: readonly string[]): string[] {
    return [
        fillLabel(labels.ready, type),
        stages.length > 0 ? fillLabel(labels.readyOfStages, stages.join(', ')) : ''
    ];
}

function noNextOf({ isActive, nextRunAt }: Schedule): string {
    if (!isActive) {
        return labels.paused;
    }
    return nextRunAt ? '' : labels.notPlanned;
}

function countsOf({ read, written, failed }: Run, locale: string): string {
    const numbers = new Intl.NumberFormat(locale);
    return [
        [labels.read, read] as const,
        [labels.written, written] as const,
        [labels.failed, failed || undefined] as const
    ]
        .filter((entry): entry is [string, number] => entry[1] !== undefined)
        .map(([label, count]) => fillLabel(label, numbers.format(count)))
        .join(' · ');
}

function progressOf(run: Run, locale: string): string {
    const numbers = new Intl.NumberFormat(locale);
    const total = estimatedTotal(run);
    const read = numbers.format(run.read ?? 0);
    return total === undefined
        ? fillLabel(labels.progressRead, read)
        : fillLabel(labels.progressOf, read, numbers.format(total));
}
