import ConvertTransactionModal from 'c/convertTransactionModal';
import DocumentActions from 'c/documentActions';
import { CONFIGURATION_QUERY } from 'c/mappingSourceService';
import { mayCreate } from 'c/permissionService';
import { answer } from 'test/records';
import { recordEvents, render, settle } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ mayCreate: jest.fn(), seesAmounts: () => true }));

const TYPES = [
    { Id: 'quote', Name: 'Sales Quote', Document_Class__c: 'Quote' },
    { Id: 'order', Name: 'Sales Order', Document_Class__c: 'Order' },
    { Id: 'invoice', Name: 'Sales Invoice', Document_Class__c: 'Invoice' }
];
const QUOTE = {
    id: 'a0D1',
    documentClass: 'Quote',
    number: 'SQ-1',
    typeId: 'quote',
    state: 'Pending',
    isDeleted: false,
    webUrl: 'https://www.intacct.com/ia/acct/ur.phtml?.r=1'
};

async function show(values: Record<string, unknown> = {}, settings: Record<string, unknown> = {}) {
    const actions = render('c-document-actions', DocumentActions, {
        document: { ...QUOTE, ...values }
    });
    await settle();
    wires.graphql.answer(
        CONFIGURATION_QUERY,
        answer({
            Intacct_Settings__c: [{ Id: 'a0S', Sync_Enabled__c: true, ...settings }],
            Intacct_Transaction_Type__c: TYPES
        })
    );
    await settle();
    return actions;
}

const order = { documentClass: 'Order', typeId: 'order' };

describe('c-document-actions', () => {
    let opened: jest.SpyInstance;

    beforeEach(() => {
        jest.mocked(mayCreate).mockReturnValue(true);
        opened = jest.spyOn(ConvertTransactionModal, 'open').mockResolvedValue(undefined);
    });

    it('opens the document in Intacct in a new tab, when its address is known', async () => {
        expect((await show()).find('open-in-intacct')).toMatchObject({
            href: QUOTE.webUrl,
            target: '_blank'
        });
        document.body.replaceChildren();
        expect((await show({ webUrl: undefined })).find('open-in-intacct')).toBeNull();
    });

    it('converts forward only, to types that the user may create', async () => {
        (await show()).find('convert').click();
        expect(targets(opened)).toEqual(['order', 'invoice']);
        document.body.replaceChildren();
        (await show(order)).find('convert').click();
        expect(targets(opened)).toEqual(['invoice']);
    });

    it('tells its page when the window of the conversion has been closed', async () => {
        const actions = await show();
        const events = recordEvents(actions.element, 'refreshed');
        actions.find('convert').click();
        await settle();
        expect(events).toHaveLength(1);
    });

    it('does not offer Convert to somebody who may create none of the targets', async () => {
        jest.mocked(mayCreate).mockImplementation((documentClass) => documentClass === 'Quote');
        expect((await show()).find('convert')).toBeNull();
    });

    it('does not offer Convert where nothing follows, nor for a deleted document', async () => {
        const invoice = { documentClass: 'Invoice', typeId: 'invoice' };
        expect((await show(invoice)).find('convert')).toBeNull();
        document.body.replaceChildren();
        expect((await show({ isDeleted: true })).find('convert')).toBeNull();
    });

    it.each(['Pending', 'Partially Converted', 'partiallyConverted'])(
        'converts a document that is %s',
        async (state) => {
            expect((await show({ state })).find('convert').disabled).toBe(false);
        }
    );

    it.each(['Draft', 'Converted', 'Closed'])('says that %s stands in the way', async (state) => {
        const actions = await show({ state });
        expect(actions.find('convert').disabled).toBe(true);
        expect(actions.textOf('convert-reason')).toContain(`while it is ${state.toLowerCase()}`);
    });

    it('converts nothing while sync is switched off', async () => {
        const actions = await show({}, { Sync_Enabled__c: false });
        expect(actions.find('convert').disabled).toBe(true);
        expect(actions.textOf('convert-reason')).toMatch(/^Synchronization with Intacct is/);
    });

    it('shows the error panel when the configuration cannot be read', async () => {
        const actions = render('c-document-actions', DocumentActions, { document: QUOTE });
        await settle();
        wires.graphql.refuse(CONFIGURATION_QUERY, 'no access');
        await settle();
        expect(actions.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show({ state: 'Draft' });
        await expect(document.body).toBeAccessible();
    });
});

function targets(opened: jest.SpyInstance): string[] {
    const [options] = opened.mock.lastCall as [{ targets: { id: string }[] }];
    return options.targets.map(({ id }) => id);
}
