import { fileSentence, problemSentence, publishSentence } from 'c/mappingWordingService';

const PROBLEM = { severity: 'error', level: 'Header', intacctField: 'txnDate' } as const;

describe('c/mappingWordingService', () => {
    it('says a mistake with its fields, and types in words', () => {
        const values = ['Won', 'Boolean', 'Date', 'date'];
        expect(problemSentence({ ...PROBLEM, code: 'TYPE_MISMATCH', values })).toBe(
            'Won (Boolean) cannot become Date (Date). Choose a field of that type.'
        );
    });

    it('names row and property of a mistake in a file', () => {
        const problem = {
            code: 'ROW_INVALID',
            row: 2,
            property: 'rule',
            expected: 'Field'
        } as const;
        expect(fileSentence(problem)).toBe('Row 2: rule must be Field.');
    });

    it('keeps the words of the platform when it refuses a publication', () => {
        const outcome = { ok: false, code: 'MAPPING_VERSION.REFUSED', message: 'No access.' };
        expect(publishSentence(outcome)).toBe(
            'Salesforce refused the publication. Nothing has changed. No access.'
        );
    });
});
