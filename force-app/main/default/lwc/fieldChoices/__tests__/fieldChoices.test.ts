import FieldChoices from 'c/fieldChoices';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';

const CHOICES = [
    { key: 'date', label: 'Close Date', name: 'CloseDate', type: 'Date', isLookup: false },
    { key: 'way', label: 'Account', name: 'Account', type: 'Reference', isLookup: true }
];

const open = (choices: readonly object[] = CHOICES) =>
    render('c-field-choices', FieldChoices, { choices, searchLabel: 'Search Opportunity' });
const keys = ({ findAll }: Rendered) =>
    findAll('[data-id="choice"]').map(({ dataset }) => dataset.key);
async function search(list: Rendered, value: string): Promise<void> {
    list.find('search').dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
}
const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...CHOICES[0]!, key: `f${index}` }));

describe('c-field-choices', () => {
    it('lists the choices in the order given, and says which one leads to further fields', () => {
        const list = open();
        expect(list.findAll('li').map(({ textContent }) => textContent)).toEqual([
            expect.stringMatching(/^\s*Close Date\s*CloseDate · Date\s*$/),
            expect.stringMatching(/^\s*Fields of Account\s*Account · Reference\s*$/)
        ]);
    });

    it.each([
        ['close d', ['date']],
        ['CLOSEDATE', ['date']],
        [' account ', ['way']],
        ['fields of', []]
    ])('finds by label and name: %s', async (words, found) => {
        const list = open();
        await search(list, words);
        expect(keys(list)).toEqual(found);
    });

    it('says so when nothing matches', async () => {
        const list = open();
        expect(list.textOf('empty')).toBeUndefined();
        await search(list, 'nothing like it');
        expect(list.textOf('empty')).toBe('No field matches.');
    });

    it('shows a hundred choices, and says how many more there are', () => {
        const list = open(many(130));
        expect(keys(list)).toHaveLength(100);
        expect(list.textOf('more')).toContain('30');
        expect(open(many(100)).textOf('more')).toBeUndefined();
    });

    it('tells which choice is chosen', () => {
        const list = open();
        const chosen = recordEvents(list.element, 'chosen');
        list.findAll('[data-key="way"]')[0]?.click();
        expect(chosen).toEqual([{ key: 'way' }]);
    });

    it('starts over with an empty search box that has the focus', async () => {
        const list = open();
        await search(list, 'account');
        const focused = recordFocus();
        (list.element as unknown as { startOver(): void }).startOver();
        await settle();
        expect(keys(list)).toEqual(['date', 'way']);
        expect(list.find('search').value).toBe('');
        expect(focused).toEqual(['search']);
    });

    it('is accessible', async () => {
        await expect(open().element).toBeAccessible();
    });
});
