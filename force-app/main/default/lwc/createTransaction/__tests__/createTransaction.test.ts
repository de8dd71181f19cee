import CreateTransaction from 'c/createTransaction';
import { CurrentPageReference } from 'lightning/navigation';
import { recordEvents, render, settle } from 'test/render';

const page = CurrentPageReference as unknown as { emit(value: unknown): void };

async function show(type: string) {
    const card = render('c-create-transaction', CreateTransaction, { recordId: '006' });
    page.emit({ type, attributes: {} });
    await settle();
    return card;
}

describe('c-create-transaction', () => {
    it('is a card on the record page', async () => {
        const { findAll } = await show('standard__recordPage');
        expect(findAll('lightning-card')[0]?.title).toBe('Intacct');
        expect(findAll('c-transaction-overview')[0]?.recordId).toBe('006');
    });

    it('is a window as a quick action, with the same content', async () => {
        const { findAll } = await show('standard__quickAction');
        expect(findAll('lightning-quick-action-panel')[0]?.header).toBe('Intacct');
        expect(findAll('c-transaction-overview')[0]?.recordId).toBe('006');
    });

    it('gives way to the window of the new document', async () => {
        const { element, findAll } = await show('standard__quickAction');
        const closed = recordEvents(element, 'lightning__actionsclosescreen');
        findAll('c-transaction-overview')[0]?.dispatchEvent(new CustomEvent('opened'));
        expect(closed).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show('standard__recordPage');
        await expect(document.body).toBeAccessible();
    });
});
