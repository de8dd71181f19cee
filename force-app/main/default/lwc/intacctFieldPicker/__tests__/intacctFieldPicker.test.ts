import IntacctFieldPicker from 'c/intacctFieldPicker';
import { definition } from 'test/mappingRows';
import { recordEvents, render } from 'test/render';

interface Choices {
    readonly choices: readonly { readonly key: string }[];
    readonly searchLabel: string;
}
const open = () =>
    render('c-intacct-field-picker', IntacctFieldPicker, { fields: definition.header });

describe('c-intacct-field-picker', () => {
    it('offers the fields of the definition by label', () => {
        const { choices, searchLabel } = open().find('choices') as unknown as Choices;
        expect(searchLabel).toBe('Search Intacct');
        expect(choices).toHaveLength(definition.header.length);
        expect(choices.slice(0, 2).map(({ key }) => key)).toEqual(['nsp::APPROVED', 'customer.id']);
    });

    it('tells which field is picked', () => {
        const picker = open();
        const picked = recordEvents(picker.element, 'picked');
        const detail = { key: 'customer.id' };
        picker.find('choices').dispatchEvent(new CustomEvent('chosen', { detail }));
        expect(picked).toEqual([{ path: 'customer.id' }]);
    });

    it('is accessible', async () => {
        await expect(open().element).toBeAccessible();
    });
});
