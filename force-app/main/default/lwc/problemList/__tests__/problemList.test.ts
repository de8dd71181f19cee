import ProblemList from 'c/problemList';
import { render } from 'test/render';

const PROBLEM = {
    code: 'MAPPING.REQUIRED_BLANK',
    severity: 'error',
    owner: 'Rep',
    recordId: '001',
    recordName: 'Acme & Söhne',
    params: {
        object: 'Account',
        record: 'Acme & Söhne',
        field: 'Intacct Customer ID',
        target: 'Customer'
    }
};
const show = (problem: Record<string, unknown>) =>
    render('c-problem-list', ProblemList, { problems: [{ ...PROBLEM, ...problem }] });

describe('c-problem-list', () => {
    it('says what is wrong, on which record and field, and who can fix it', () => {
        expect(show({}).textOf('problem')).toBe(
            'Account "Acme & Söhne" has no Intacct Customer ID, which Intacct needs as Customer. ' +
                'Fill it in and try again. You can fix this.'
        );
    });

    it('leads to the record that has to be corrected', () => {
        const [link] = show({}).findAll('c-record-link');
        expect([link?.recordId, link?.label]).toEqual(['001', 'Open Acme & Söhne']);
    });

    it('names the line when the problem is on one', () => {
        expect(show({ lineNumber: 4 }).textOf('problem')).toMatch(/^Line 4/);
    });

    it.each([
        ['error', 'Problem'],
        ['warning', 'Warning']
    ])('says in words that it is an %s', (severity, words) => {
        expect(show({ severity }).findAll('lightning-icon')[0]?.alternativeText).toBe(words);
    });

    it('is accessible', async () => {
        show({ lineNumber: 4 });
        await expect(document.body).toBeAccessible();
    });
});
