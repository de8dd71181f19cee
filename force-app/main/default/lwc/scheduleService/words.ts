import type { FrequencyWords } from 'c/scheduleUtils';
import { operationLabel, statusLabel } from 'c/wordingService';
import createDocuments from '@salesforce/label/c.Schedule_Operation_CreateDocuments';
import day from '@salesforce/label/c.Schedule_Frequency_Day';
import days from '@salesforce/label/c.Schedule_Frequency_Days';
import hour from '@salesforce/label/c.Schedule_Frequency_Hour';
import hours from '@salesforce/label/c.Schedule_Frequency_Hours';
import minute from '@salesforce/label/c.Schedule_Frequency_Minute';
import minutes from '@salesforce/label/c.Schedule_Frequency_Minutes';
import month from '@salesforce/label/c.Schedule_Frequency_Month';
import months from '@salesforce/label/c.Schedule_Frequency_Months';
import notStarted from '@salesforce/label/c.Schedule_Status_NotStarted';
import sendDocuments from '@salesforce/label/c.Schedule_Operation_SendDocuments';
import skipped from '@salesforce/label/c.Schedule_Status_Skipped';
import week from '@salesforce/label/c.Schedule_Frequency_Week';
import weeks from '@salesforce/label/c.Schedule_Frequency_Weeks';
import type { ScheduledOperation } from './schedule';

/** How frequencies are said in the user's language, for describeFrequency. */
export const FREQUENCY_WORDS: FrequencyWords = {
    Minutes: { one: minute, many: minutes },
    Hourly: { one: hour, many: hours },
    Daily: { one: day, many: days },
    Weekly: { one: week, many: weeks },
    Monthly: { one: month, many: months }
};

const OWN_STATUSES: Readonly<Record<string, string>> = {
    Skipped: skipped,
    'Not Started': notStarted
};

const OWN_OPERATIONS: Readonly<Partial<Record<ScheduledOperation, string>>> = {
    'Create Document': createDocuments,
    'Send Document': sendDocuments
};

/** Names what a schedule does; it creates or sends many documents, a request one. */
export function scheduledOperationLabel(operation: ScheduledOperation): string {
    return OWN_OPERATIONS[operation] ?? operationLabel(operation);
}

/** Says how the last run of a schedule stands. */
export function lastStatusLabel(status: string): string {
    return OWN_STATUSES[status] ?? statusLabel(status);
}
