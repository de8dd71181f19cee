import CreateDraftModal from 'c/createDraftModal';
import CreateTransactionModal from 'c/createTransactionModal';
import { OPPORTUNITY_QUERY } from 'c/documentService';
import { CONFIGURATION_QUERY } from 'c/mappingSourceService';
import { mayCreate } from 'c/permissionService';
import { requestDocument } from 'c/syncRequestService';
import TransactionOverview from 'c/transactionOverview';
import { answer } from 'test/records';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';
import { opportunity, OPPORTUNITY_ID, TYPE_ID } from 'test/salesOrder';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ mayCreate: jest.fn(), seesAmounts: () => true }));

const TYPES = [
    { Id: 'a0T0', Name: 'Sales Quote', Document_Class__c: 'Quote', Button_Label__c: null },
    { Id: TYPE_ID, Name: 'Sales Order', Document_Class__c: 'Order', Button_Label__c: 'Order it' }
];
const SETTINGS = {
    Id: 'a0S',
    Sync_Enabled__c: true,
    One_To_One__c: false,
    Company_Id__c: 'ACME-US'
};
const ORDER = {
    Id: 'a0D1',
    Name: 'SO-0042',
    Transaction_Type__c: TYPE_ID,
    Transaction_Type__r: { Name: 'Sales Order' },
    Is_Deleted_In_Intacct__c: false
};
const request = (Status__c: string, Id = 'a0R1', type = TYPE_ID) => ({
    Id,
    Operation__c: 'Create Document',
    Status__c,
    Transaction_Type__c: type
});

const DRAFT = {
    Id: 'a0D2',
    Name: 'Sales Order – Renewal 2027',
    Transaction_Type__c: TYPE_ID,
    Transaction_Type__r: { Name: 'Sales Order', Document_Class__c: 'Order' },
    Sync_Status__c: 'Draft',
    Is_Deleted_In_Intacct__c: false
};
const ADVANCED = { Workflow__c: 'Advanced' };

interface Given {
    drafts?: Record<string, unknown>[];
    settings?: Record<string, unknown>;
    types?: Record<string, unknown>[];
    orders?: Record<string, unknown>[];
    requests?: Record<string, unknown>[];
}

async function show({
    settings = {},
    types = TYPES,
    orders = [],
    drafts = [],
    requests = []
}: Given = {}) {
    const overview = render('c-transaction-overview', TransactionOverview, {
        recordId: OPPORTUNITY_ID
    });
    await settle();
    wires.record.emit(opportunity());
    wires.graphql.answer(
        CONFIGURATION_QUERY,
        answer({
            Intacct_Settings__c: [{ ...SETTINGS, ...settings }],
            Intacct_Transaction_Type__c: types
        })
    );
    wires.graphql.answer(
        OPPORTUNITY_QUERY,
        answer({
            Intacct_Sales_Order__c: orders,
            Intacct_Sales_Document__c: drafts,
            Intacct_Sync_Request__c: requests
        })
    );
    await settle();
    return overview;
}

const buttons = ({ findAll }: Rendered) =>
    findAll('lightning-button').map((button) => [button.label, button.disabled]);
const followed = ({ findAll }: Rendered) =>
    findAll('c-request-progress').map((progress) => progress.requestId);

describe('c-transaction-overview', () => {
    let opened: jest.SpyInstance;

    beforeEach(() => {
        jest.mocked(mayCreate).mockReturnValue(true);
        opened = jest.spyOn(CreateTransactionModal, 'open').mockResolvedValue(undefined);
        wires.graphql.refresh.mockClear();
    });

    it('tells somebody who may not see the documents which permission set to ask for', async () => {
        const overview = await show();
        wires.objectInfos.emit({ results: [{ statusCode: 200 }, { statusCode: 404 }] });
        await settle();
        expect(overview.textOf('no-access')).toMatch(/permission set Intacct Sync User/);
        expect(overview.findAll('lightning-button')).toHaveLength(0);
    });

    it('shows a spinner until it knows what may be created', () => {
        const { findAll } = render('c-transaction-overview', TransactionOverview, {
            recordId: OPPORTUNITY_ID
        });
        expect(findAll('lightning-spinner')).toHaveLength(1);
    });

    it.each([
        ['configuration', CONFIGURATION_QUERY],
        ['documents', OPPORTUNITY_QUERY]
    ])('shows the error panel when the %s cannot be read', async (_, query) => {
        const { findAll } = render('c-transaction-overview', TransactionOverview, {
            recordId: OPPORTUNITY_ID
        });
        await settle();
        wires.graphql.refuse(query, 'no access');
        await settle();
        expect(findAll('c-error-panel')[0]?.errors).toEqual([{ message: 'no access' }]);
    });

    it('offers a button for each transaction type, with the words of the administrator', async () => {
        expect(buttons(await show())).toEqual([
            ['Create Sales Quote', false],
            ['Order it', false]
        ]);
    });

    it('offers no button for a class of documents that the user may not create', async () => {
        jest.mocked(mayCreate).mockImplementation((documentClass) => documentClass !== 'Quote');
        expect(buttons(await show())).toEqual([['Order it', false]]);
    });

    it('says which permission set to ask for when the user may create nothing', async () => {
        jest.mocked(mayCreate).mockReturnValue(false);
        const overview = await show();
        expect(buttons(overview)).toEqual([]);
        expect(overview.textOf('empty')).toContain('permission set Intacct Sync User');
    });

    it('says that an administrator has to allow a type when there is none', async () => {
        expect((await show({ types: [] })).textOf('empty')).toMatch(
            /^No transaction may be created/
        );
    });

    it('disables every button while sync is switched off', async () => {
        const overview = await show({ settings: { Sync_Enabled__c: false } });
        expect(buttons(overview).map(([, disabled]) => disabled)).toEqual([true, true]);
        expect(overview.textOf('reason')).toMatch(/^Synchronization with Intacct is switched off/);
    });

    it('disables a one-to-one type that is used up and leads to its document', async () => {
        const overview = await show({ settings: { One_To_One__c: true }, orders: [ORDER] });
        expect(buttons(overview)[1]).toEqual(['Order it', true]);
        expect(overview.findAll('[data-id="reason"] c-record-link')[0]?.recordId).toBe('a0D1');
    });

    it('counts a document that was made in Intacct like one that was made here', async () => {
        const overview = await show({
            settings: { One_To_One__c: true },
            orders: [{ ...ORDER, Name: 'SO-0007' }],
            requests: []
        });
        expect(buttons(overview)[1]).toEqual(['Order it', true]);
        expect(overview.findAll('[data-id="reason"] c-record-link')[0]?.label).toBe('SO-0007');
    });

    it('drafts a Sales Document in the advanced workflow, also while another is on its way', async () => {
        const overview = await show({ settings: ADVANCED, requests: [request('Running')] });
        overview.findAll('lightning-button')[1]?.click();
        await settle();
        expect(opened.mock.contexts.at(-1)).toBe(CreateDraftModal);
        expect(opened.mock.calls.at(-1)?.[0]).toMatchObject({
            opportunityId: OPPORTUNITY_ID,
            typeId: TYPE_ID
        });
    });

    it('lists drafts among the documents, and counts one as the only one', async () => {
        const overview = await show({
            settings: { ...ADVANCED, One_To_One__c: true },
            drafts: [DRAFT]
        });
        expect(overview.findAll('c-document-tile')[0]?.document).toMatchObject({
            number: 'Sales Order – Renewal 2027',
            documentClass: 'Order',
            syncStatus: 'Draft'
        });
        expect(buttons(overview)[1]).toEqual(['Order it', true]);
    });

    it('does not take the refresh of an order for a new order', async () => {
        const refresh = { ...request('Running'), Operation__c: 'Refresh Document' };
        const overview = await show({ requests: [refresh] });
        expect(buttons(overview)[1]).toEqual(['Order it', false]);
        expect(followed(overview)).toEqual([]);
    });

    it('sums its documents up and offers to convert each', async () => {
        const overview = await show({ orders: [ORDER] });
        expect(overview.findAll('c-document-totals')[0]?.documents).toHaveLength(1);
        const [convert] = overview.findAll('c-convert-button');
        expect(convert).toMatchObject({ document: { number: 'SO-0042' }, isCompact: true });
        convert?.dispatchEvent(new CustomEvent('converted'));
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it('offers a one-to-one type again once its document is deleted in Intacct', async () => {
        const deleted = { ...ORDER, Is_Deleted_In_Intacct__c: true };
        const overview = await show({ settings: { One_To_One__c: true }, orders: [deleted] });
        expect(buttons(overview)[1]).toEqual(['Order it', false]);
    });

    it.each(['Queued', 'Running', 'Waiting'])(
        'disables a type while a request for it is %s',
        async (status) => {
            const overview = await show({ requests: [request(status)] });
            expect(buttons(overview)[1]).toEqual(['Order it', true]);
            expect(followed(overview)).toEqual(['a0R1']);
        }
    );

    it('keeps a failure in sight until a newer request has ended well', async () => {
        const failed = request('Failed', 'a0R1');
        expect(followed(await show({ requests: [failed] }))).toEqual(['a0R1']);
        document.body.replaceChildren();
        expect(followed(await show({ requests: [request('Succeeded', 'a0R2'), failed] }))).toEqual(
            []
        );
    });

    it.each([
        [false, [], `${OPPORTUNITY_ID}-${TYPE_ID}-1`],
        [false, [ORDER], `${OPPORTUNITY_ID}-${TYPE_ID}-2`],
        [true, [], `${OPPORTUNITY_ID}-${TYPE_ID}`]
    ])(
        'names the order so that it is placed once (one-to-one %s, %o)',
        async (oneToOne, orders, orderKey) => {
            const overview = await show({ settings: { One_To_One__c: oneToOne }, orders });
            overview.findAll('lightning-button')[1]?.click();
            expect(opened).toHaveBeenCalledWith(
                expect.objectContaining({ orderKey, typeName: 'Sales Order' })
            );
        }
    );

    it('names a new order after a document that was not mirrored', async () => {
        const overview = await show({ requests: [request('Succeeded')] });
        overview.findAll('lightning-button')[1]?.click();
        const orderKey = `${OPPORTUNITY_ID}-${TYPE_ID}-2`;
        expect(opened).toHaveBeenCalledWith(expect.objectContaining({ orderKey }));
    });

    it('shows the documents of the opportunity, or that there are none', async () => {
        const overview = await show({ orders: [ORDER] });
        expect(overview.findAll('c-document-tile')[0]?.document).toMatchObject({
            number: 'SO-0042'
        });
        document.body.replaceChildren();
        expect((await show()).textOf('no-documents')).toMatch(/^Nothing has been created/);
    });

    it('tells its parent that the window opens, and reads again when it has closed', async () => {
        const overview = await show();
        const told = recordEvents(overview.element, 'opened');
        overview.findAll('lightning-button')[1]?.click();
        await settle();
        expect(told).toHaveLength(1);
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it('leads the focus to the documents when the window has used up its button', async () => {
        const focused = recordFocus();
        jest.spyOn(CreateTransactionModal, 'open').mockResolvedValue('a0R1');
        const overview = await show({ settings: { One_To_One__c: true } });
        const order = overview.findAll('lightning-button')[1];
        order?.click();
        await settle();
        expect(focused).toEqual([]);
        wires.graphql.refresh.mockImplementationOnce(async () =>
            wires.graphql.answer(OPPORTUNITY_QUERY, answer({ Intacct_Sales_Order__c: [ORDER] }))
        );
        order?.click();
        await settle();
        expect(focused).toEqual(['documents']);
    });

    it('reads again when a request for its opportunity is placed from another window', async () => {
        const overview = await show();
        const order = { typeId: TYPE_ID, oneToOneKey: 'key', previewHash: 'f00d', hidden: [] };
        await requestDocument({ ...order, opportunityId: '006000000000002AAA' });
        expect(wires.graphql.refresh).not.toHaveBeenCalled();
        await requestDocument({ ...order, opportunityId: OPPORTUNITY_ID });
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
        overview.element.remove();
        await requestDocument({ ...order, opportunityId: OPPORTUNITY_ID });
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it('reads the documents again when a running request has ended', async () => {
        const overview = await show({ requests: [request('Running')] });
        const tell = (status: string) =>
            overview
                .findAll('c-request-progress')[0]
                ?.dispatchEvent(new CustomEvent('changed', { detail: { id: 'a0R1', status } }));
        tell('Running');
        expect(wires.graphql.refresh).not.toHaveBeenCalled();
        tell('Succeeded');
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        await show({ settings: { One_To_One__c: true }, orders: [ORDER] });
        await expect(document.body).toBeAccessible();
    });
});
