import { fillLabel } from 'c/formatUtils';
import { needsReview, type Activity } from 'c/syncActivityService';
import { ownerSentence, storedFailureSentence } from 'c/wordingService';
import { labels } from './labels';

/** One sentence of a request's story. */
export interface Event {
    readonly key: string;
    readonly icon: string;
    readonly text: string;
    /** Further sentences below. */
    readonly notes: readonly string[];
    /** When it happened, or will; UTC. */
    readonly at: string | undefined;
}

/** Tells what happened to a request, from the beginning on. */
export function toStory(activity: Activity, locale: string): Event[] {
    const events: Event[] = [asked(activity)];
    if (activity.startedAt) {
        events.push(started(activity, locale));
    }
    events.push(ending(activity));
    if (activity.documentDeletedAt) {
        events.push(deleted(activity.documentDeletedAt));
    }
    return events;
}

function asked({ scheduleName, askedBy, askedAt }: Activity): Event {
    const text = scheduleName
        ? fillLabel(labels.planned, scheduleName)
        : fillLabel(labels.asked, askedBy ?? '');
    return { key: 'asked', icon: 'utility:add', text, notes: [], at: askedAt };
}

function started(activity: Activity, locale: string): Event {
    const { startedAt, attempts } = activity;
    const notes = [
        attempts > 1 ? fillLabel(labels.attempts, attempts) : '',
        countsOf(activity, locale)
    ].filter(Boolean);
    return { key: 'started', icon: 'utility:play', text: labels.started, notes, at: startedAt };
}

function ending(activity: Activity): Event {
    const { completedAt, nextAttemptAt, errorCode, errorMessage, errorOwner } = activity;
    const reason = storedFailureSentence(errorCode, errorMessage);
    const event = (icon: string, text: string, at?: string, notes: string[] = []): Event => ({
        key: 'ending',
        icon: `utility:${icon}`,
        text,
        notes: notes.filter(Boolean),
        at
    });
    switch (activity.status) {
        case 'Failed': {
            const remedy = needsReview(activity) ? labels.review : ownerSentence(errorOwner);
            return event('error', labels.failed, completedAt, [reason, remedy]);
        }
        case 'Waiting':
            return event('clock', labels.waiting, nextAttemptAt, [reason]);
        case 'Running':
            return event('sync', labels.running);
        case 'Succeeded':
            return event('success', labels.succeeded, completedAt);
        case 'Cancelled':
            return event('ban', labels.cancelled, completedAt, [reason]);
        default:
            return event('clock', labels.queued);
    }
}

function deleted(at: string): Event {
    return { key: 'deleted', icon: 'utility:delete', text: labels.deleted, notes: [], at };
}

function countsOf({ read, written, failed }: Activity, locale: string): string {
    const numbers = new Intl.NumberFormat(locale);
    return [
        [labels.read, read] as const,
        [labels.written, written] as const,
        [labels.notApplied, failed || undefined] as const
    ]
        .filter((entry): entry is [string, number] => entry[1] !== undefined)
        .map(([label, count]) => fillLabel(label, numbers.format(count)))
        .join(' · ');
}
