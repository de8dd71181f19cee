import MappingProblems from 'c/mappingProblems';
import { recordEvents, render } from 'test/render';

const PROBLEMS = [
    {
        code: 'REQUIRED_UNMAPPED',
        severity: 'error',
        level: 'Line',
        intacctField: 'unit',
        values: ['Unit']
    },
    { code: 'UNREACHABLE', severity: 'warning', level: 'Header', intacctField: 'memo', values: [] }
] as const;

const show = (problems: unknown = PROBLEMS) =>
    render('c-mapping-problems', MappingProblems, { problems });

describe('c-mapping-problems', () => {
    it('says what is wrong, where, and how much it matters', () => {
        const { findAll } = show();
        const [first, second] = findAll('[data-id="problem"]');
        expect(first?.textContent).toMatch(/Line fields.*Intacct needs Unit/);
        expect(first?.querySelector('lightning-icon')).toMatchObject({ variant: 'error' });
        expect(second?.querySelector('lightning-icon')).toMatchObject({ variant: 'warning' });
    });

    it('leads to the field', () => {
        const { element, findAll } = show();
        const asked = recordEvents(element, 'fieldasked');
        findAll('[data-id="link"]')[0]?.click();
        expect(asked).toEqual([{ level: 'Line', intacctField: 'unit' }]);
    });

    it('says when there is nothing to correct', () => {
        expect(show([]).textOf('none')).toBe('No problems found.');
    });

    it('is accessible', async () => {
        await expect(show().element).toBeAccessible();
    });
});
