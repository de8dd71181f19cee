import ConvertTransactionModal from 'c/convertTransactionModal';
import { CONVERSIONS_QUERY } from 'c/documentService';
import { createRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { answer } from 'test/records';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const ORDER = {
    id: 'a0D1',
    documentId: 'Sales Order-SO-1',
    typeId: 'order',
    opportunityId: '0061'
};
const INVOICE = { id: 'invoice', name: 'Sales Invoice', documentClass: 'Invoice' };
const EARLIER = { Id: 'a0I1', Transaction_Type__c: 'invoice' };

interface Given {
    properties?: Record<string, unknown>;
    earlier?: Record<string, unknown>[];
    target?: object | null;
}

async function show({ properties = {}, earlier = [], target = INVOICE }: Given = {}) {
    const modal = render('c-convert-transaction-modal', ConvertTransactionModal, {
        label: 'Convert SO-1',
        document: ORDER,
        targets: [INVOICE],
        ...properties
    });
    await settle();
    wires.graphql.answer(CONVERSIONS_QUERY, answer({ Intacct_Sales_Invoice__c: earlier }));
    await fire(modal, 'c-convert-target', 'chosen', target);
    return modal;
}

async function fire({ findAll }: Rendered, part: string, event: string, detail: unknown) {
    findAll(part)[0]?.dispatchEvent(new CustomEvent(event, { detail }));
    await settle();
}

async function submit(modal: Rendered): Promise<void> {
    modal.find('submit').click();
    await settle();
}

const placed = () => jest.mocked(createRecord).mock.lastCall?.[0].fields;

describe('c-convert-transaction-modal', () => {
    beforeEach(() => {
        jest.mocked(createRecord).mockReset();
        jest.mocked(createRecord).mockResolvedValue({ apiName: '', id: 'a0R1', fields: {} });
    });

    it('cannot be sent before a target is chosen', async () => {
        expect((await show({ target: null })).find('submit')).toBeNull();
    });

    it('asks for all that is left, of the chosen type', async () => {
        const modal = await show();
        expect(modal.find('submit').label).toBe('Create Sales Invoice');
        await submit(modal);
        expect(placed()).toEqual({
            Operation__c: 'Convert Document',
            Status__c: 'Queued',
            Source_Record_Id__c: 'a0D1',
            Opportunity__c: '0061',
            Transaction_Type__c: 'invoice',
            One_To_One_Key__c: 'a0D1-invoice-1',
            Parameters__c: null
        });
    });

    it('asks for the quantities that somebody has entered', async () => {
        const modal = await show();
        const lines = [{ lineKey: '7', quantity: '0.5' }];
        await fire(modal, 'c-convert-quantities', 'chosen', { isReady: true, lines });
        await submit(modal);
        expect(placed()?.Parameters__c).toBe('{"lines":[{"lineKey":"7","quantity":"0.5"}]}');
    });

    it('cannot be sent while a quantity is impossible', async () => {
        const modal = await show();
        await fire(modal, 'c-convert-quantities', 'chosen', { isReady: false });
        expect(modal.find('submit').disabled).toBe(true);
    });

    it('tells the next part of an order from a second click on the last', async () => {
        await submit(await show({ earlier: [EARLIER] }));
        expect(placed()?.One_To_One_Key__c).toBe('a0D1-invoice-2');
    });

    it('counts the parts again right before it sends', async () => {
        const modal = await show();
        wires.graphql.refresh.mockImplementationOnce(() => {
            const earlier = answer({ Intacct_Sales_Invoice__c: [EARLIER] });
            wires.graphql.answer(CONVERSIONS_QUERY, earlier);
            return Promise.resolve();
        });
        await submit(modal);
        expect(placed()?.One_To_One_Key__c).toBe('a0D1-invoice-2');
    });

    it('shares its key with Create where an opportunity may have one document of a type', async () => {
        await submit(await show({ properties: { isOneToOne: true } }));
        expect(placed()?.One_To_One_Key__c).toBe('0061-invoice');
    });

    it('follows the request and lets it go on when it is closed', async () => {
        const modal = await show();
        const closed = recordEvents(modal.element, 'modalclosed');
        await submit(modal);
        expect(modal.findAll('c-request-progress')[0]?.requestId).toBe('a0R1');
        expect(modal.find('submit')).toBeNull();
        modal.find('close').click();
        expect(closed).toEqual(['a0R1']);
    });

    it('has the source read again as soon as it has been converted', async () => {
        const modal = await show();
        await submit(modal);
        await fire(modal, 'c-request-progress', 'changed', { id: 'a0R1', status: 'Succeeded' });
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: 'a0D1' }]);
    });

    it('explains a failure and sends the same again', async () => {
        const modal = await show();
        await submit(modal);
        const failed = { id: 'a0R1', status: 'Failed', errorCode: 'PERIOD.CLOSED' };
        await fire(modal, 'c-request-progress', 'changed', failed);
        expect(modal.findAll('c-request-failure')[0]?.request).toEqual(failed);
        await fire(modal, 'c-request-failure', 'retried', undefined);
        expect(createRecord).toHaveBeenCalledTimes(2);
    });

    it('says that somebody else was first', async () => {
        const duplicate = { body: { output: { errors: [{ errorCode: 'DUPLICATE_VALUE' }] } } };
        jest.mocked(createRecord).mockRejectedValue(duplicate);
        const modal = await show();
        await submit(modal);
        expect(modal.findAll('c-error-panel')[0]?.errors).toMatch(/^Somebody else/);
    });

    it('shows the error panel when the request is refused', async () => {
        jest.mocked(createRecord).mockRejectedValue({ body: { message: 'no access' } });
        const modal = await show();
        await submit(modal);
        expect(modal.findAll('c-error-panel')).toHaveLength(1);
        expect(modal.find('submit').disabled).toBe(false);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
