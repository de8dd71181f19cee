import type { FieldChange, HistoryEntry } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { intacctWord, operationLabel, statusLabel, storedFailureSentence } from 'c/wordingService';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import LOCALE from '@salesforce/i18n/locale';
import change from '@salesforce/label/c.Document_History_Change';
import emptyValue from '@salesforce/label/c.Document_History_EmptyValue';
import sync from '@salesforce/label/c.Document_History_Sync';

/** One line of the history in the user's words. */
export type HistoryRow = Omit<HistoryEntry, 'changes'> & {
    readonly failure: string;
    readonly changes: readonly string[];
};

const WORDS = ['State__c', 'Payment_Status__c'];
const AMOUNT = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2 });
const DATE = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * Puts the history of a document into words.
 *
 * in      the description of the document's object, for the labels of its fields
 * omits   amounts, from a user who may not see them, and fields that the user may not read
 */
export function toRows(
    entries: readonly HistoryEntry[],
    info: ObjectInfo | undefined,
    seesAmounts: boolean
): HistoryRow[] {
    return entries.map((entry) => ({
        ...entry,
        operation: entry.operation ? operationLabel(entry.operation) : sync,
        status: statusLabel(entry.status ?? ''),
        failure: storedFailureSentence(entry.errorCode, entry.errorMessage),
        changes: entry.changes
            .filter(({ field }) => isVisible(field, info, seesAmounts))
            .map((one) => changeText(one, info))
    }));
}

function isVisible(field: string, info: ObjectInfo | undefined, seesAmounts: boolean): boolean {
    const known = info?.fields[field];
    return known !== undefined && (seesAmounts || known.dataType !== 'Currency');
}

function changeText({ field, from, to }: FieldChange, info: ObjectInfo | undefined): string {
    const { label = field, dataType } = info?.fields[field] ?? {};
    const [before, after] = [from, to].map((value) => valueText(field, dataType, value));
    return fillLabel(change, label, before ?? '', after ?? '');
}

/** Amounts and dates as the user writes them; the currency is said in the header. */
function valueText(field: string, dataType: string | undefined, value: string): string {
    if (value === '') {
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
