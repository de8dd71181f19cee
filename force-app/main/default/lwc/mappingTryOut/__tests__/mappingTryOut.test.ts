import MappingTryOut from 'c/mappingTryOut';
import { toFieldMappings } from 'c/mappingDraftUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import { row } from 'test/mappingRows';
import { render, settle, type Rendered } from 'test/render';

const line = (number: number) => ({
    id: `00k00000000000${number}AAA`,
    objectApiName: 'OpportunityLineItem',
    name: `Bookcase ${number}`,
    values: { Quantity: 2, UnitPrice: 1.5 }
});
const SOURCE = {
    header: {
        id: '006000000000001AAA',
        objectApiName: 'Opportunity',
        name: 'Renewal 2027',
        values: { Name: 'Renewal 2027', LeadSource: null }
    },
    lines: [line(1)]
};
const MEMO = row({ salesforceField: 'Name' });
const QUANTITY = row({ level: 'Line', intacctField: 'unitQuantity', salesforceField: 'Quantity' });
const PRICE = row({ level: 'Line', intacctField: 'unitPrice', salesforceField: 'UnitPrice' });

const show = (draft: readonly DraftRow[], source: unknown = SOURCE) =>
    render('c-mapping-try-out', MappingTryOut, {
        source,
        live: toFieldMappings([MEMO, QUANTITY, PRICE]),
        draft: toFieldMappings(draft)
    });
const cells = ({ findAll }: Rendered) =>
    findAll('[data-id="entry"]').map((entry) =>
        [...entry.querySelectorAll('td, th')].slice(0, 4).map(({ textContent }) => textContent)
    );

describe('c-mapping-try-out', () => {
    it('asks for a record first', () => {
        const tryOut = render('c-mapping-try-out', MappingTryOut);
        expect(tryOut.textOf('choose')).toMatch(/^Choose a record above/);
    });

    it('puts what the draft makes beside what is live', () => {
        const changed = { ...MEMO, rule: 'Constant' as const, value: 'Thanks' };
        const tryOut = show([changed, QUANTITY]);
        expect(cells(tryOut)).toEqual([
            ['Header', 'Memo', 'Renewal 2027', 'Thanks'],
            ['Line 1', 'Quantity', '2', '2'],
            ['Line 1', 'Price', '1.5', '–']
        ]);
        expect(tryOut.textOf('subtotal')).toBe('Subtotal: live 3.00, draft –');
    });

    it('shows only what changes when asked', async () => {
        const tryOut = show([QUANTITY, PRICE]);
        const detail = { checked: true };
        tryOut.find('only-changes').dispatchEvent(new CustomEvent('change', { detail }));
        await settle();
        expect(cells(tryOut)).toEqual([['Header', 'Memo', 'Renewal 2027', '–']]);
    });

    it('says when the draft makes the same document', () => {
        expect(show([MEMO, QUANTITY, PRICE]).textOf('same')).toMatch(/same document/);
    });

    it('shows the problems of the draft on this record', () => {
        const blank = row({
            intacctField: 'dueDate',
            salesforceField: 'LeadSource',
            isRequired: true
        });
        const { findAll } = show([MEMO, blank]);
        expect(findAll('c-problem-list')[0]?.problems).toMatchObject([
            { code: 'MAPPING.REQUIRED_BLANK', intacctField: 'dueDate' }
        ]);
    });

    it('says when the draft can be sent, and what the user may not see', () => {
        const hidden = row({ intacctField: 'dueDate', salesforceField: 'Secret__c' });
        const tryOut = show([MEMO, hidden]);
        expect(tryOut.textOf('no-problems')).toMatch(/can be sent/);
        expect(tryOut.textOf('hidden')).toBe('You may not see the source of: Due date.');
    });

    it('renders 200 of many values until more are asked for', async () => {
        const lines = Array.from({ length: 150 }, (_, index) => line(index));
        const tryOut = show([MEMO, QUANTITY, PRICE], { ...SOURCE, lines });
        expect(cells(tryOut)).toHaveLength(200);
        tryOut.find('more').click();
        await settle();
        expect(cells(tryOut)).toHaveLength(301);
    });

    it('is accessible', async () => {
        await expect(show([MEMO, QUANTITY]).element).toBeAccessible();
    });
});
