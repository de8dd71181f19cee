import { fillCounted, fillLabel } from 'c/formatUtils';
import { estimatedTotal } from 'c/scheduleUtils';
import { mayCancel, mayRetry, type Activity } from 'c/syncActivityService';
import { operationLabel, statusLabel, storedFailureSentence } from 'c/wordingService';
import { labels, OWNER_LABELS } from './labels';

/** One row of the worklist, in words. */
export interface ActivityRow {
    readonly activity: Activity;
    readonly id: string;
    readonly what: string;
    readonly subject: string;
    readonly status: string;
    readonly icon: string;
    /** Why it stands where it stands; empty when there is nothing to say. */
    readonly reason: string;
    readonly owner: string;
    readonly askedMs: number;
    readonly by: string;
    readonly isWaiting: boolean;
    readonly isSelectable: boolean;
    readonly isSelected: boolean;
    readonly selectText: string;
    readonly isExpanded: boolean;
    readonly expandText: string;
    readonly expandIcon: string;
    readonly expanded: string;
    readonly storyKey: string;
}

const ICONS: Readonly<Record<string, string>> = {
    Succeeded: 'utility:success',
    Failed: 'utility:error',
    Cancelled: 'utility:ban',
    Waiting: 'utility:clock',
    Queued: 'utility:clock',
    Running: 'utility:sync'
};

/** Puts a request into the words of its row. */
export function toRow(
    activity: Activity,
    isSelected: boolean,
    isExpanded: boolean,
    locale: string
): ActivityRow {
    const { id, name, operation, status, typeName, askedBy } = activity;
    return {
        activity,
        id,
        what: [operationLabel(operation), typeName].filter(Boolean).join(' · '),
        subject: activity.opportunityName ?? activity.scheduleName ?? activity.documentId ?? '',
        status: statusLabel(status),
        icon: ICONS[status] ?? '',
        reason: reasonOf(activity, locale),
        owner: OWNER_LABELS[activity.errorOwner ?? ''] ?? '',
        askedMs: Date.parse(activity.askedAt),
        by: askedBy ? fillLabel(labels.by, askedBy) : '',
        isWaiting: status === 'Waiting' && activity.nextAttemptAt !== undefined,
        isSelectable: mayRetry(activity) || mayCancel(activity),
        isSelected,
        selectText: fillLabel(labels.select, name),
        isExpanded,
        expandText: fillLabel(labels.expand, name),
        expandIcon: isExpanded ? 'utility:chevrondown' : 'utility:chevronright',
        expanded: String(isExpanded),
        storyKey: `${id}-story`
    };
}

function reasonOf(activity: Activity, locale: string): string {
    const numbers = new Intl.NumberFormat(locale);
    const { status, failed, read, documentId } = activity;
    switch (status) {
        case 'Failed':
        case 'Waiting':
            return storedFailureSentence(activity.errorCode, activity.errorMessage);
        case 'Running': {
            const total = estimatedTotal(activity);
            const soFar = numbers.format(read ?? 0);
            if (total !== undefined) {
                return fillLabel(labels.progressOf, soFar, numbers.format(total));
            }
            return read === undefined ? '' : fillLabel(labels.progressRead, soFar);
        }
        default:
            return failed
                ? fillCounted(failed, labels.issuesOne, labels.issues, numbers.format(failed))
                : (documentId ?? '');
    }
}
