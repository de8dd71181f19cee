import CreateTransactionModal from 'c/createTransactionModal';
import { OPPORTUNITY_QUERY } from 'c/documentService';
import { CONFIGURATION_QUERY } from 'c/mappingSourceService';
import { mayCreate } from 'c/permissionService';
import SalesDocumentPanel from 'c/salesDocumentPanel';
import { executeMutation } from 'lightning/graphql';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { answer, uiRecord } from 'test/records';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';
import { OPPORTUNITY_ID, TYPE_ID } from 'test/salesOrder';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ mayCreate: jest.fn(), seesAmounts: () => true }));

const DRAFT = {
    id: 'a0D1',
    objectApiName: 'Intacct_Sales_Document__c',
    number: 'Order of Acme',
    typeId: TYPE_ID,
    typeName: 'Sales Order',
    opportunityId: OPPORTUNITY_ID,
    syncStatus: 'Draft'
};
const SETTINGS = {
    Id: 'a0S',
    Sync_Enabled__c: true,
    Workflow__c: 'Advanced',
    One_To_One__c: false
};
const TYPE = { Id: TYPE_ID, Name: 'Sales Order', Document_Class__c: 'Order' };
const OTHER = {
    Id: 'a0D2',
    Name: 'SO-0007',
    Transaction_Type__c: TYPE_ID,
    Sync_Status__c: 'Synced',
    Is_Deleted_In_Intacct__c: false
};
const mutate = jest.mocked(executeMutation);

interface Given {
    document?: object;
    settings?: object;
    types?: Record<string, unknown>[];
    siblings?: Record<string, unknown>[];
    updateable?: boolean;
}

async function show(given: Given = {}): Promise<Rendered> {
    const { document: change, settings, types = [TYPE], siblings = [], updateable = true } = given;
    const panel = render('c-sales-document-panel', SalesDocumentPanel, {
        document: { ...DRAFT, ...change }
    });
    await settle();
    wires.graphql.answer(
        CONFIGURATION_QUERY,
        answer({
            Intacct_Settings__c: [{ ...SETTINGS, ...settings }],
            Intacct_Transaction_Type__c: types
        })
    );
    wires.graphql.answer(OPPORTUNITY_QUERY, answer({ Intacct_Sales_Document__c: siblings }));
    wires.objectInfo.emit({ updateable });
    await settle();
    return panel;
}

const statusWritten = () => mutate.mock.calls.map(([{ variables }]) => variables?.input0);

describe('c-sales-document-panel', () => {
    let opened: jest.SpyInstance;

    beforeEach(() => {
        jest.mocked(mayCreate).mockReturnValue(true);
        opened = jest.spyOn(CreateTransactionModal, 'open').mockReset();
        opened.mockResolvedValue(undefined);
        mutate.mockReset();
        mutate.mockResolvedValue({ data: { uiapi: {} } });
        jest.mocked(notifyRecordUpdateAvailable).mockClear();
    });

    it.each([
        ['Draft', 'Draft', ['send', 'ready']],
        ['Ready', 'Ready', ['send', 'draft']],
        ['Queued', 'Queued', []],
        ['Synced', 'Synced', []],
        ['Changed', 'Synced', []],
        ['Error', 'Queued', ['send', 'ready', 'draft']]
    ])(
        'shows where a document stands that is %s, and what can be done',
        async (syncStatus, step, can) => {
            const { find } = await show({ document: { syncStatus } });
            expect(find('path')).toMatchObject({
                currentStep: step,
                hasError: syncStatus === 'Error'
            });
            expect(['send', 'ready', 'draft'].filter((id) => find(id))).toEqual(can);
        }
    );

    it('opens the window that checks and sends the document, then reads it again', async () => {
        const panel = await show();
        const refreshed = recordEvents(panel.element, 'refreshed');
        panel.find('send').click();
        await settle();
        expect(opened.mock.calls[0]?.[0]).toMatchObject({
            salesDocumentId: 'a0D1',
            opportunityId: OPPORTUNITY_ID,
            typeId: TYPE_ID,
            orderKey: undefined
        });
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: 'a0D1' }]);
        expect(refreshed).toHaveLength(1);
    });

    it('takes the key that creating from the opportunity takes, where one is allowed', async () => {
        const panel = await show({ settings: { One_To_One__c: true } });
        panel.find('send').click();
        await settle();
        expect(opened.mock.calls[0]?.[0]).toMatchObject({
            orderKey: `${OPPORTUNITY_ID}-${TYPE_ID}`
        });
    });

    it.each<[string, Given, RegExp]>([
        [
            'the workflow is classic',
            { settings: { Workflow__c: 'Classic' } },
            /only in the advanced/
        ],
        ['sync is off', { settings: { Sync_Enabled__c: false } }, /^Synchronization .* off/],
        ['no type is chosen', { document: { typeId: undefined } }, /^Choose a transaction type/],
        ['the type is not for Salesforce', { types: [] }, /^Sales Order may not be created/]
    ])('says why the document cannot be sent when %s', async (_, given, reason) => {
        const { find, textOf } = await show(given);
        expect(find('send').disabled).toBe(true);
        expect(textOf('reason')).toMatch(reason);
    });

    it('says which permission set to ask for', async () => {
        jest.mocked(mayCreate).mockReturnValue(false);
        const { find, textOf } = await show();
        expect(find('send').disabled).toBe(true);
        expect(textOf('reason')).toContain('permission set Intacct Sync User');
    });

    it('leads to the document that uses up a one-to-one type', async () => {
        const settings = { One_To_One__c: true };
        const { findAll, find } = await show({ settings, siblings: [OTHER] });
        expect(find('send').disabled).toBe(true);
        expect(findAll('c-record-link')[0]).toMatchObject({ recordId: 'a0D2', label: 'SO-0007' });
    });

    it.each([
        ['another draft', { Sync_Status__c: 'Draft' }],
        ['one deleted in Intacct', { Is_Deleted_In_Intacct__c: true }],
        ['itself', { Id: 'a0D1' }]
    ])('does not count %s as the only one', async (_, change) => {
        const settings = { One_To_One__c: true };
        const { find } = await show({ settings, siblings: [{ ...OTHER, ...change }] });
        expect(find('send').disabled).toBe(false);
    });

    it.each([
        ['ready', 'Draft', 'Ready'],
        ['draft', 'Ready', 'Draft']
    ])('sets the status with the button %s', async (button, syncStatus, written) => {
        const { find } = await show({ document: { syncStatus } });
        find(button).click();
        await settle();
        expect(statusWritten()).toEqual([
            { Id: 'a0D1', Intacct_Sales_Document__c: { Sync_Status__c: written } }
        ]);
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: 'a0D1' }]);
    });

    it('leads the focus to what the new status means when the pressed button goes', async () => {
        const focused = recordFocus();
        const { element, find } = await show();
        find('ready').click();
        await settle();
        expect(focused).toEqual([]);
        element.document = { ...DRAFT, syncStatus: 'Ready' };
        await settle();
        expect(focused).toEqual(['help']);
    });

    it('leaves the focus to the button when the window is closed without sending', async () => {
        const focused = recordFocus();
        const { element, find } = await show();
        find('send').click();
        await settle();
        element.document = { ...DRAFT, syncStatus: 'Ready' };
        await settle();
        expect(focused).toEqual([]);
    });

    it('says what the org misses when it refuses Ready', async () => {
        mutate.mockResolvedValue({ errors: [{ message: 'Add at least one line.' }] });
        const { find, findAll } = await show();
        find('ready').click();
        await settle();
        expect(findAll('c-error-panel')[0]?.errors).toMatchObject([
            { message: 'Add at least one line.' }
        ]);
    });

    it('sets no status for somebody who may not edit the document', async () => {
        const { find } = await show({ updateable: false });
        expect(find('ready')).toBeNull();
    });

    it('follows the request that carries the document until it ends', async () => {
        const document = { syncStatus: 'Queued', syncRequestId: 'a0R1' };
        const { findAll } = await show({ document });
        const [progress] = findAll('c-request-progress');
        expect(progress?.requestId).toBe('a0R1');
        const tell = async (status: string) => {
            progress?.dispatchEvent(new CustomEvent('changed', { detail: { status } }));
            await settle();
        };
        await tell('Running');
        expect(notifyRecordUpdateAvailable).not.toHaveBeenCalled();
        await tell('Succeeded');
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: 'a0D1' }]);
    });

    it('keeps a failure on the page, and sends again by the button that sends', async () => {
        const document = { syncStatus: 'Error', syncRequestId: 'a0R1', syncError: 'No location.' };
        const { find, findAll } = await show({ document });
        wires.record.emit(
            uiRecord('Intacct_Sync_Request__c', 'a0R1', {
                Status__c: 'Failed',
                Error_Message__c: 'No location.'
            })
        );
        await settle();
        const [failure] = findAll('c-request-failure');
        expect(failure).toMatchObject({
            request: { id: 'a0R1', errorMessage: 'No location.' },
            isRetriedElsewhere: true
        });
        find('send').click();
        await settle();
        expect(opened).toHaveBeenCalledTimes(1);
    });

    it('says why it failed to somebody who may not see the request', async () => {
        const document = { syncStatus: 'Error', syncRequestId: 'a0R1', syncError: 'No location.' };
        expect((await show({ document })).textOf('sync-error')).toBe('No location.');
    });

    it('shows the error panel when the configuration cannot be read', async () => {
        const { findAll } = await show();
        wires.graphql.refuse(CONFIGURATION_QUERY, 'no access');
        await settle();
        expect(findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
