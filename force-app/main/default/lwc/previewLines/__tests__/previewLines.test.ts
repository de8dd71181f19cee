import PreviewLines from 'c/previewLines';
import { seesAmounts } from 'c/permissionService';
import { render, settle } from 'test/render';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const PROBLEM = {
    code: 'LINE.QUANTITY_NOT_POSITIVE',
    severity: 'error',
    owner: 'Rep',
    recordId: '00k2',
    recordName: 'Bookcase',
    lineNumber: 1,
    params: { line: '1', record: 'Bookcase', value: '-1' }
};
const value = (field: string, text: string, label = field) => ({ field, label, value: text });
const line = (number: number, problems: unknown[] = []) => ({
    number,
    recordId: `00k${number}`,
    amount: '261.96',
    problems,
    values: [
        value('dimensions.item.id', 'FUR-BO-1798'),
        value('unitQuantity', '2'),
        value('unitPrice', '130.98'),
        value('dimensions.location.id', 'South', 'Location')
    ]
});
const show = (properties: Record<string, unknown>) =>
    render('c-preview-lines', PreviewLines, {
        subtotal: '261.96',
        currencyCode: 'USD',
        ...properties
    });
const many = (count: number) => Array.from({ length: count }, (_, index) => line(index + 1));

describe('c-preview-lines', () => {
    it('shows item, quantity, price and amount of each line, and what else is sent', () => {
        const { findAll, textOf } = show({ lines: [line(1)] });
        const numbers = findAll('td.slds-text-align_right').map((cell) => cell.textContent);
        expect(textOf('line')).toContain('FUR-BO-1798');
        expect(textOf('line')).toContain('Location: South');
        expect(numbers).toEqual(['2', '$130.98', '', '$261.96']);
    });

    it('writes a price and a discount with all the decimals they have', () => {
        const values = [value('unitPrice', '0.3350000001'), value('discountPercent', '12.5')];
        const { findAll } = show({ lines: [{ ...line(1), values }] });
        const numbers = findAll('td.slds-text-align_right').map((cell) => cell.textContent);
        expect(numbers).toEqual(['', '$0.3350000001', '12.5%', '$261.96']);
    });

    it('shows the problems of a line under it', () => {
        const { findAll } = show({ lines: [line(1, [PROBLEM]), line(2)] });
        expect(findAll('[data-id="line-problems"]')).toHaveLength(1);
        expect(findAll('c-problem-list')[0]?.problems).toMatchObject([{ recordId: '00k2' }]);
    });

    it('says that tax is left to Intacct', () => {
        expect(show({ lines: [line(1)] }).textOf('subtotal')).toBe(
            'Subtotal(tax: computed by Intacct)'
        );
    });

    it('shows no subtotal while an amount is unknown', () => {
        expect(show({ lines: [line(1)], subtotal: undefined }).textOf('subtotal')).toContain('–');
    });

    it('shows no price, amount or subtotal without the permission to see amounts', () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        const { findAll, textOf } = show({ lines: [line(1)] });
        expect(findAll('td.slds-text-align_right')).toHaveLength(1);
        expect(textOf('amount')).toBeUndefined();
        expect(textOf('subtotal')).toBeUndefined();
    });

    it('shows fifty lines at once and the rest on demand', async () => {
        const { findAll, find } = show({ lines: many(180) });
        expect(findAll('[data-id="line"]')).toHaveLength(50);
        find('more').click();
        await settle();
        expect(findAll('[data-id="line"]')).toHaveLength(150);
        find('more').click();
        await settle();
        expect(findAll('[data-id="line"]')).toHaveLength(180);
        expect(find('more')).toBeNull();
    });

    it('is accessible', async () => {
        show({ lines: [line(1, [PROBLEM]), line(2)] });
        await expect(document.body).toBeAccessible();
    });
});
