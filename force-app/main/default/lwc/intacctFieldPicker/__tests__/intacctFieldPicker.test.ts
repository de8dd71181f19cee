import IntacctFieldPicker from 'c/intacctFieldPicker';
import { definition } from 'test/mappingRows';
import { recordEvents, render, settle, type Rendered } from 'test/render';

const open = (fields = definition.header) =>
    render('c-intacct-field-picker', IntacctFieldPicker, { fields });
const paths = ({ findAll }: Rendered) =>
    findAll('[data-id="choice"]').map(({ dataset }) => dataset.path);
async function search(picker: Rendered, value: string): Promise<void> {
    picker.find('search').dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
}

describe('c-intacct-field-picker', () => {
    it('lists the fields of the definition by label', () => {
        expect(paths(open()).slice(0, 2)).toEqual(['nsp::APPROVED', 'customer.id']);
    });

    it.each([
        ['ship', ['shippingMethod']],
        ['NSP::', ['nsp::APPROVED']],
        ['nothing', []]
    ])('finds by label and path: %s', async (words, found) => {
        const picker = open();
        await search(picker, words);
        expect(paths(picker)).toEqual(found);
        expect(picker.textOf('empty') === undefined).toBe(found.length > 0);
    });

    it('tells which field is picked', () => {
        const picker = open();
        const picked = recordEvents(picker.element, 'picked');
        picker.find('choice').click();
        expect(picked).toEqual([{ path: 'nsp::APPROVED' }]);
    });

    it('says how many more there are', () => {
        const [field] = definition.header;
        const many = Array.from({ length: 130 }, (_, index) => ({ ...field!, path: `f${index}` }));
        expect(open(many).textOf('more')).toContain('30');
    });

    it('is accessible', async () => {
        await expect(open().element).toBeAccessible();
    });
});
