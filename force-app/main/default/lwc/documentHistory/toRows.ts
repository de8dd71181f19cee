import type { ChangeEntry, FieldChange } from 'c/changeLogUtils';
import type { HistoryEntry } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { intacctWord, operationLabel, statusLabel, storedFailureSentence } from 'c/wordingService';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import LOCALE from '@salesforce/i18n/locale';
import change from '@salesforce/label/c.Document_History_Change';
import emptyValue from '@salesforce/label/c.Document_History_EmptyValue';
import linesAdded from '@salesforce/label/c.Document_History_LinesAdded';
import linesRemoved from '@salesforce/label/c.Document_History_LinesRemoved';

/** One line of the history in the user's words. */
export interface HistoryRow extends HistoryEntry {
    readonly failure: string;
    readonly changes: readonly string[];
}

const WORDS = ['State__c', 'Payment_Status__c'];
const AMOUNT = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2 });
const DATE = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * Puts the history of a document into words.
 *
 * in      the description of the document's object, for the labels of its fields
 * omits   amounts, from a user who may not see them
 */
export function toRows(
    entries: readonly HistoryEntry[],
    info: ObjectInfo | undefined,
    seesAmounts: boolean
): HistoryRow[] {
    return entries.map((entry) => ({
        ...entry,
        operation: operationLabel(entry.operation ?? ''),
        status: statusLabel(entry.status ?? ''),
        failure: storedFailureSentence(entry.errorCode, entry.errorMessage),
        changes: entry.change ? changesIn(entry.change, info, seesAmounts) : []
    }));
}

function changesIn(
    { changes, linesAdded: added, linesRemoved: removed }: ChangeEntry,
    info: ObjectInfo | undefined,
    seesAmounts: boolean
): string[] {
    return [
        ...changes
            .filter(({ field }) => seesAmounts || info?.fields[field]?.dataType !== 'Currency')
            .filter(({ field }) => info === undefined || field in info.fields)
            .map((one) => changeText(one, info)),
        ...(added > 0 ? [fillLabel(linesAdded, added)] : []),
        ...(removed > 0 ? [fillLabel(linesRemoved, removed)] : [])
    ];
}

function changeText({ field, from, to }: FieldChange, info: ObjectInfo | undefined): string {
    const { label = field, dataType } = info?.fields[field] ?? {};
    const [before, after] = [from, to].map((value) => valueText(field, dataType, value));
    return fillLabel(change, label, before ?? '', after ?? '');
}

/** Amounts and dates as the user writes them; the currency is said in the header. */
function valueText(field: string, dataType: string | undefined, value: string | undefined): string {
    if (value === undefined) {
        return emptyValue;
    }
    if (dataType === 'Currency') {
        return AMOUNT.format(Number(value));
    }
    if (dataType === 'Date') {
        return DATE.format(Date.parse(value));
    }
    return WORDS.includes(field) ? intacctWord(value) : value;
}
