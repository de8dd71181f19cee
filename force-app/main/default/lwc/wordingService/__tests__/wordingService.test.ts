import { readdirSync, readFileSync } from 'node:fs';
import { FAILURES, failureText, type FailureCode } from 'c/failureUtils';
import {
    failureSentence,
    intacctFieldLabel,
    intacctWord,
    operationLabel,
    ownerSentence,
    statusLabel,
    storedFailureSentence
} from 'c/wordingService';
import { storedParams } from '../storedParams';

const CODES = Object.keys(FAILURES) as FailureCode[];
const namesOf = (xml: string, tag: string) =>
    [...xml.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map(([, name]) => name ?? '');
const placeholders = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();

describe('c/wordingService', () => {
    it.each(CODES)('says %s in English with the words of the proxy', (code) => {
        const params = Object.fromEntries(FAILURES[code].params.map((name) => [name, `<${name}>`]));
        expect(failureSentence(code, params)).toBe(failureText(code, params));
    });

    it.each(CODES)('says a stored %s again with its values', (code) => {
        const params = Object.fromEntries(
            FAILURES[code].params.map((name) => [name, `"${name}"(1.5)`])
        );
        const sentence = failureText(code, params);
        expect(storedFailureSentence(code, sentence)).toBe(failureSentence(code, params));
        expect(storedParams(code, sentence)).toEqual(params);
    });

    it('says a stored failure of another release as it was stored', () => {
        expect(storedFailureSentence('CUSTOMER.ON_HOLD', 'C-7 is on hold.')).toBe(
            'C-7 is on hold.'
        );
        expect(storedFailureSentence('FUTURE.CODE', 'Something new.')).toBe('Something new.');
        expect(storedFailureSentence('FUTURE.CODE', undefined)).toBe('FUTURE.CODE');
    });

    it('names fields of documents and of lines, and shows others as they are', () => {
        expect(intacctFieldLabel('customer.id')).toBe('Customer');
        expect(intacctFieldLabel('txnCurrency')).toBe('Currency');
        expect(intacctFieldLabel('lines[].unitPrice')).toBe('Price');
        expect(intacctFieldLabel('nsp::MY_FIELD')).toBe('nsp::MY_FIELD');
    });

    it('names owners and statuses; what a newer release adds is shown as it is or left out', () => {
        expect(ownerSentence('Finance')).toBe('Finance can fix this in Intacct.');
        expect(ownerSentence('Auditor')).toBe('');
        expect(statusLabel('Waiting')).toBe('Waiting');
        expect(statusLabel('Paused')).toBe('Paused');
        expect(operationLabel('Pull Changes')).toBe('Bring changes');
        expect(operationLabel('Send Fax')).toBe('Send Fax');
    });

    it.each(['partiallyConverted', 'Partially Converted'])('says %s in words', (word) => {
        expect(intacctWord(word)).toBe('Partially converted');
    });

    it('shows a word of Intacct that it does not know as it is', () => {
        expect(intacctWord('Escalated')).toBe('Escalated');
        expect(intacctWord(undefined)).toBe('');
    });
});

describe('translations/fr', () => {
    const labels = readFileSync(
        'force-app/main/default/labels/CustomLabels.labels-meta.xml',
        'utf8'
    );
    const french = readFileSync(
        'force-app/main/default/translations/fr.translation-meta.xml',
        'utf8'
    );
    const frenchOf = (type: string, tag: string) =>
        french
            .split(`<${type}>`)
            .slice(1)
            .flatMap((entry) => namesOf(entry.split(`</${type}>`)[0] ?? '', tag));

    it('translates every label', () => {
        expect(frenchOf('customLabels', 'name')).toEqual(namesOf(labels, 'fullName'));
    });

    it('names every tab of a page; an object’s tab has the name of the object', () => {
        const pages = readdirSync('force-app/main/default/tabs')
            .map((file) => file.replace('.tab-meta.xml', ''))
            .filter((name) => !name.endsWith('__c'));
        expect(frenchOf('customTabs', 'name')).toEqual(pages);
    });

    it('uses the placeholders of the English label', () => {
        const english = namesOf(labels, 'value').map(placeholders);
        expect(frenchOf('customLabels', 'label').map(placeholders)).toEqual(english);
    });
});
