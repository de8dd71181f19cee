import CreateTransactionModal from 'c/createTransactionModal';
import { REQUEST_BY_KEY_QUERY } from 'c/syncRequestService';
import { createRecord } from 'lightning/uiRecordApi';
import { answer } from 'test/records';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { OPPORTUNITY_ID, TYPE_ID } from 'test/salesOrder';
import { wires } from 'test/wires';

const KEY = `${OPPORTUNITY_ID}-${TYPE_ID}-1`;
const PLACES = {
    'Account.Intacct_Customer_Id__c': {
        label: 'Account > Intacct Customer ID',
        recordId: '001000000000001AAA',
        recordName: 'Acme'
    }
};
const PREVIEW = {
    hash: () => 'f00d',
    hidden: ['memo', 'lines[].unitPrice'],
    errorCount: 0,
    places: PLACES
};
const DUPLICATE = {
    status: 400,
    body: {
        message: 'An error occurred while trying to update the record.',
        output: {
            errors: [{ errorCode: 'DUPLICATE_VALUE', message: 'duplicate value found' }],
            fieldErrors: {}
        }
    }
};
const insert = jest.mocked(createRecord);

async function open(preview: Partial<typeof PREVIEW> = {}, given: object = {}): Promise<Rendered> {
    const modal = render('c-create-transaction-modal', CreateTransactionModal, {
        label: 'Create Sales Order',
        opportunityId: OPPORTUNITY_ID,
        opportunityName: 'Renewal 2027',
        typeId: TYPE_ID,
        typeName: 'Sales Order',
        orderKey: KEY,
        ...given
    });
    tell(modal, 'c-transaction-preview', 'previewed', { ...PREVIEW, ...preview });
    await settle();
    return modal;
}

function tell({ findAll }: Rendered, tag: string, event: string, detail?: unknown): void {
    findAll(tag)[0]?.dispatchEvent(new CustomEvent(event, { detail }));
}

async function create(modal: Rendered): Promise<void> {
    modal.find('create').click();
    await settle();
}

const followed = ({ findAll }: Rendered) => findAll('c-request-progress')[0]?.requestId;

describe('c-create-transaction-modal', () => {
    beforeEach(() => {
        insert.mockReset();
        insert.mockResolvedValue({ id: 'a0R1', apiName: 'Intacct_Sync_Request__c', fields: {} });
    });

    it('keeps Create disabled while nothing has been previewed', () => {
        const { find } = render('c-create-transaction-modal', CreateTransactionModal);
        expect(find('create').disabled).toBe(true);
    });

    it('keeps Create disabled while there are problems', async () => {
        const modal = await open({ errorCount: 1 });
        expect(modal.find('create').disabled).toBe(true);
        await create(modal);
        expect(insert).not.toHaveBeenCalled();
    });

    it('inserts one request that carries what was approved', async () => {
        await create(await open());
        expect(insert).toHaveBeenCalledWith({
            apiName: 'Intacct_Sync_Request__c',
            fields: {
                Operation__c: 'Create Document',
                Status__c: 'Queued',
                Transaction_Type__c: TYPE_ID,
                Opportunity__c: OPPORTUNITY_ID,
                Source_Record_Id__c: OPPORTUNITY_ID,
                One_To_One_Key__c: KEY,
                Preview_Hash__c: 'f00d',
                Preview_Hidden__c: 'memo\nlines[].unitPrice'
            }
        });
    });

    it('sends a Sales Document by a request that names it', async () => {
        const modal = await open({}, { salesDocumentId: 'a0D1', orderKey: undefined });
        expect(modal.findAll('c-transaction-preview')[0]).toMatchObject({
            recordId: 'a0D1',
            workflow: 'Advanced'
        });
        expect(modal.find('create').label).toBe('Send to Intacct');
        await create(modal);
        expect(insert.mock.calls[0]?.[0].fields).toMatchObject({
            Operation__c: 'Send Document',
            Source_Record_Id__c: 'a0D1',
            Document_Record_Id__c: 'a0D1',
            Opportunity__c: OPPORTUNITY_ID,
            One_To_One_Key__c: null,
            Preview_Hash__c: 'f00d'
        });
    });

    it('says so when another window is sending the same Sales Document', async () => {
        insert.mockRejectedValue(DUPLICATE);
        const modal = await open({}, { salesDocumentId: 'a0D1', orderKey: undefined });
        await create(modal);
        expect(modal.findAll('c-error-panel')[0]?.errors).toMatch(/^Somebody else/);
        expect(modal.find('create').disabled).toBe(false);
    });

    it('creates once when it is clicked twice', async () => {
        const modal = await open();
        modal.find('create').click();
        modal.find('create').click();
        await settle();
        expect(insert).toHaveBeenCalledTimes(1);
    });

    it('follows the request in place of the Create button', async () => {
        const modal = await open();
        await create(modal);
        expect(followed(modal)).toBe('a0R1');
        expect(modal.find('create')).toBeNull();
        expect(modal.find('close').label).toBe('Close');
    });

    it('follows the request of another window that was first', async () => {
        insert.mockRejectedValue(DUPLICATE);
        const modal = await open();
        await create(modal);
        expect(wires.graphql.getLastConfig()?.variables).toEqual({ key: KEY });
        wires.graphql.answer(
            REQUEST_BY_KEY_QUERY,
            answer({ Intacct_Sync_Request__c: [{ Id: 'a0R9' }] })
        );
        await settle();
        expect(followed(modal)).toBe('a0R9');
        expect(modal.findAll('c-error-panel')).toHaveLength(0);
    });

    it('says so when the request of another person was first', async () => {
        insert.mockRejectedValue(DUPLICATE);
        const modal = await open();
        await create(modal);
        wires.graphql.answer(REQUEST_BY_KEY_QUERY, answer({ Intacct_Sync_Request__c: [] }));
        await settle();
        expect(modal.findAll('c-error-panel')[0]?.errors).toMatch(/^Somebody else is creating/);
    });

    it('shows why the platform refused the request and lets the person try again', async () => {
        insert.mockRejectedValueOnce({ body: { message: 'insufficient access' } });
        const modal = await open();
        await create(modal);
        expect(modal.findAll('c-error-panel')).toHaveLength(1);
        await create(modal);
        expect(followed(modal)).toBe('a0R1');
        expect(modal.findAll('c-error-panel')).toHaveLength(0);
    });

    it('keeps a failure in the window', async () => {
        const modal = await open();
        await create(modal);
        tell(modal, 'c-request-progress', 'changed', { id: 'a0R1', status: 'Failed' });
        await settle();
        expect(modal.findAll('c-request-failure')[0]?.request).toMatchObject({
            status: 'Failed'
        });
    });

    it.each([
        ['Account.Intacct_Customer_Id__c', 'Account > Intacct Customer ID', '001000000000001AAA'],
        ['Product2.ProductCode', 'Product2.ProductCode', OPPORTUNITY_ID]
    ])(
        'leads from a failure of %s to its field and record',
        async (errorField, fieldLabel, recordId) => {
            const modal = await open();
            await create(modal);
            tell(modal, 'c-request-progress', 'changed', {
                id: 'a0R1',
                status: 'Failed',
                errorField
            });
            await settle();
            expect(modal.findAll('c-request-failure')[0]).toMatchObject({ fieldLabel, recordId });
        }
    );

    it('sends again on Try again when the document is still what was approved', async () => {
        const modal = await open();
        await create(modal);
        tell(modal, 'c-request-progress', 'changed', { id: 'a0R1', status: 'Failed' });
        await settle();
        tell(modal, 'c-request-failure', 'retried');
        await settle();
        expect(insert).toHaveBeenCalledTimes(2);
    });

    it('asks for approval on Try again when the document has changed', async () => {
        const modal = await open();
        await create(modal);
        tell(modal, 'c-request-progress', 'changed', { id: 'a0R1', status: 'Failed' });
        await settle();
        tell(modal, 'c-request-failure', 'retried');
        tell(modal, 'c-transaction-preview', 'previewed', { ...PREVIEW, hash: () => 'beef' });
        await settle();
        expect(insert).toHaveBeenCalledTimes(1);
        expect(modal.textOf('notice')).toMatch(/^The document has changed/);
        await create(modal);
        expect(insert).toHaveBeenCalledTimes(2);
    });

    it('closes without stopping the work', async () => {
        const modal = await open();
        await create(modal);
        const closed = recordEvents(modal.element, 'modalclosed');
        modal.find('close').click();
        expect(closed).toEqual(['a0R1']);
    });

    it('gives way to a record that one of its links opens', async () => {
        const modal = await open();
        const closed = recordEvents(modal.element, 'modalclosed');
        tell(modal, 'lightning-modal-body', 'recordopened');
        expect(closed).toHaveLength(1);
    });

    it('is accessible', async () => {
        await open();
        await expect(document.body).toBeAccessible();
    });
});
