import DocumentSettings from 'c/documentSettings';
import { recordEvents, render } from 'test/render';

const values = {
    syncEnabled: true,
    oneToOne: false,
    paymentDetails: false,
    priceSource: 'Salesforce',
    updateOpportunityAmount: true,
    amountIncludesTax: false
};
const show = (change: object = {}) =>
    render('c-document-settings', DocumentSettings, { values: { ...values, ...change } });

describe('c-document-settings', () => {
    it('shows what is chosen', () => {
        const { find } = show({ oneToOne: true, amountIncludesTax: true, priceSource: 'Intacct' });
        expect(find('relation').value).toBe('one');
        expect(find('total').value).toBe('gross');
        expect(find('price').value).toBe('Intacct');
    });

    it.each([
        { dataId: 'sync', detail: { checked: false }, told: { syncEnabled: false } },
        { dataId: 'relation', detail: { value: 'one' }, told: { oneToOne: true } },
        { dataId: 'price', detail: { value: 'Intacct' }, told: { priceSource: 'Intacct' } },
        { dataId: 'amount', detail: { checked: false }, told: { updateOpportunityAmount: false } },
        { dataId: 'total', detail: { value: 'gross' }, told: { amountIncludesTax: true } }
    ])('tells a change of $dataId', ({ dataId, detail, told }) => {
        const { element, find } = show();
        const edits = recordEvents(element, 'edited');
        find(dataId).dispatchEvent(new CustomEvent('change', { detail }));
        expect(edits).toEqual([told]);
    });

    it('asks for the kind of total only where one is written back', () => {
        expect(show({ updateOpportunityAmount: false }).find('total')).toBeNull();
    });

    it('tells a change of the workflow', () => {
        const { element, findAll } = show({ workflow: 'Classic' });
        const edits = recordEvents(element, 'edited');
        const detail = { workflow: 'Advanced' };
        findAll('c-workflow-settings')[0]?.dispatchEvent(new CustomEvent('edited', { detail }));
        expect(edits).toEqual([detail]);
    });

    it('is accessible', async () => {
        show();
        await expect(document.body).toBeAccessible();
    });
});
