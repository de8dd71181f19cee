import IntacctSetup from 'c/intacctSetup';
import MappingEditorModal from 'c/mappingEditorModal';
import { SETUP_QUERY } from 'c/setupService';
import LightningConfirm from 'lightning/confirm';
import { executeMutation } from 'lightning/graphql';
import { answer } from 'test/records';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const mutate = jest.mocked(executeMutation);
const MAPPED = [{ Transaction_Type__c: 'a01', Workflow__c: 'Classic' }];
const setupOf = (
    type: object = {},
    settings: object = {},
    mapped: Record<string, unknown>[] = MAPPED
) =>
    answer(
        {
            Intacct_Settings__c: [{ Id: 'a00', Sync_Enabled__c: true, ...settings }],
            Intacct_Transaction_Type__c: [
                {
                    Id: 'a01',
                    Name: 'Sales Order',
                    Document_Class__c: 'Order',
                    Active__c: true,
                    From_Salesforce__c: true,
                    ...type
                }
            ]
        },
        { Intacct_Field_Mapping__c: mapped }
    );
const saved = setupOf();
/** What is saved from now on whenever the page reads again. */
function savedMeanwhile(type: object, settings?: object): void {
    wires.graphql.refresh.mockImplementation(() => {
        wires.graphql.answer(SETUP_QUERY, setupOf(type, settings));
        return Promise.resolve();
    });
}
const definitions = [
    { name: 'Sales Order', documentClass: 'Order', active: true },
    { name: 'Sales Return', documentClass: 'Other', active: true }
];

async function open(rights = { createable: true, updateable: true }): Promise<Rendered> {
    const page = render('c-intacct-setup', IntacctSetup);
    wires.objectInfo.emit(rights);
    await settle();
    return page;
}
async function load(setup: unknown = saved): Promise<Rendered> {
    const page = await open();
    wires.graphql.answer(SETUP_QUERY, setup);
    await settle();
    await tell(page, 'c-intacct-ask', 'answer', { ok: true, content: definitions, message: '' });
    return page;
}
async function tell({ findAll }: Rendered, tag: string, event: string, detail?: unknown) {
    findAll(tag)[0]?.dispatchEvent(new CustomEvent(event, { detail }));
    await settle();
}
const edit = (page: Rendered, change: object, name = 'Sales Order') =>
    tell(page, 'c-transaction-type-table', 'rowedited', { name, change });
async function click({ find }: Rendered, dataId: string): Promise<void> {
    find(dataId).click();
    await settle();
}
const rows = ({ findAll }: Rendered) =>
    findAll('c-transaction-type-table')[0]?.rows as { name: string; fromSalesforce: boolean }[];

describe('c-intacct-setup', () => {
    beforeEach(() => {
        mutate.mockReset();
        mutate.mockResolvedValue({ data: { uiapi: {} } });
        wires.graphql.refresh.mockReset().mockResolvedValue(undefined);
    });

    it('turns away who is no administrator, and asks Intacct nothing', async () => {
        const page = await open({ createable: false, updateable: false });
        expect(page.textOf('forbidden')).toContain('Intacct Sync Admin');
        expect(page.findAll('c-intacct-ask')).toHaveLength(0);
        await expect(document.body).toBeAccessible();
    });

    it('shows a spinner while it is read', async () => {
        expect((await open()).findAll('lightning-spinner')).toHaveLength(1);
    });

    it('shows the error panel when it cannot be read', async () => {
        const page = await open();
        wires.graphql.refuse(SETUP_QUERY, 'No access');
        await settle();
        expect(page.findAll('c-error-panel')).toHaveLength(1);
    });

    it('keeps the page and its edits when it cannot be read again, until it can', async () => {
        const page = await load();
        await tell(page, 'c-document-settings', 'edited', { oneToOne: true });
        wires.graphql.refuse(SETUP_QUERY, 'Too busy');
        await settle();
        expect(page.findAll('c-error-panel').map(({ errors }) => errors)).toEqual([
            [{ message: 'Too busy' }]
        ]);
        expect(page.find('save-bar')).not.toBeNull();
        wires.graphql.answer(SETUP_QUERY, saved);
        await settle();
        expect(page.findAll('c-error-panel')).toHaveLength(0);
        expect(page.find('save-bar')).not.toBeNull();
    });

    it('shows what is saved before Intacct has answered', async () => {
        const page = await open();
        wires.graphql.answer(SETUP_QUERY, saved);
        await settle();
        expect(rows(page).map(({ name }) => name)).toEqual(['Sales Order']);
        expect(page.textOf('reading')).toBe('Reading the definitions from Intacct');
    });

    it('merges the definitions of Intacct with what is saved', async () => {
        const page = await load();
        expect(rows(page)).toMatchObject([
            { name: 'Sales Order', fromSalesforce: true, state: 'live' },
            { name: 'Sales Return', fromSalesforce: false, state: 'new' }
        ]);
        expect(page.find('save-bar')).toBeNull();
    });

    it('says that the definitions cannot be read, and reads them after a test succeeds', async () => {
        const page = await open();
        wires.graphql.answer(SETUP_QUERY, saved);
        await settle();
        await tell(page, 'c-intacct-ask', 'answer', { ok: false, message: 'Intacct is down.' });
        expect(page.textOf('not-read')).toContain('Intacct is down.');
        const ask = page.findAll('c-intacct-ask')[0]!;
        const again = jest.fn();
        ask.ask = again;
        await tell(page, 'c-connection-panel', 'tested', { showPaymentStatus: true });
        expect(again).toHaveBeenCalledTimes(1);
        expect(page.find('not-read')).toBeNull();
    });

    it('saves everything that was edited at once, then says so', async () => {
        const page = await load();
        const toasts = recordEvents(page.element, 'lightning__showtoast');
        const focused = recordFocus();
        await edit(page, { toSalesforce: true });
        await tell(page, 'c-document-settings', 'edited', { oneToOne: true });
        await click(page, 'save');
        expect(mutate).toHaveBeenCalledTimes(1);
        expect(Object.values(mutate.mock.calls[0]?.[0].variables ?? {})).toMatchObject([
            { Intacct_Settings__c: { One_To_One__c: true, Revision__c: 1 } },
            { Id: 'a01', Intacct_Transaction_Type__c: { To_Salesforce__c: true } }
        ]);
        expect(wires.graphql.refresh).toHaveBeenCalled();
        expect(page.find('save-bar')).toBeNull();
        expect(toasts).toHaveLength(1);
        expect(page.textOf('notice')).toBe('Intacct Setup is saved.');
        expect(focused).toEqual(['notice']);
    });

    it('writes nothing over what somebody else has saved, and shows both', async () => {
        const page = await load();
        await edit(page, { toSalesforce: true });
        savedMeanwhile({ Button_Label__c: 'Order' }, { Sync_Enabled__c: false, Revision__c: 1 });
        const focused = recordFocus();
        await click(page, 'save');
        expect(mutate).not.toHaveBeenCalled();
        expect(page.findAll('c-edit-conflict')[0]?.differences).toEqual([
            expect.objectContaining({
                what: 'Synchronization with Intacct',
                theirs: 'Off',
                isMine: false
            }),
            expect.objectContaining({ what: 'To Salesforce: Sales Order', isTheirs: false }),
            expect.objectContaining({ what: 'Button: Sales Order', theirs: 'Order' })
        ]);
        expect(page.find('save').disabled).toBe(true);
        expect(focused).toEqual(['conflict']);
    });

    it('saves the edits on top of what somebody else has saved, when they are kept', async () => {
        const page = await load();
        await edit(page, { toSalesforce: true });
        savedMeanwhile({ Button_Label__c: 'Order' }, { Revision__c: 1 });
        await click(page, 'save');
        const focused = recordFocus();
        await tell(page, 'c-edit-conflict', 'keepasked');
        expect(page.textOf('notice')).toMatch(/^Your changes stand on top/);
        expect(focused).toEqual(['notice']);
        expect(rows(page)[0]).toMatchObject({ buttonLabel: 'Order', toSalesforce: true });
        await click(page, 'save');
        const [settings, type] = Object.values(mutate.mock.calls[0]?.[0].variables ?? {});
        expect(settings).toMatchObject({ Intacct_Settings__c: { Revision__c: 2 } });
        expect(type).toMatchObject({ Intacct_Transaction_Type__c: { To_Salesforce__c: true } });
        expect(JSON.stringify(type)).not.toContain('Button_Label__c');
    });

    it('shows theirs without the edits, when those are chosen', async () => {
        const page = await load();
        await edit(page, { toSalesforce: true });
        savedMeanwhile({ Button_Label__c: 'Order' });
        await click(page, 'save');
        await tell(page, 'c-edit-conflict', 'reloadasked');
        expect(rows(page)[0]).toMatchObject({ buttonLabel: 'Order', toSalesforce: false });
        expect(page.find('save-bar')).toBeNull();
    });

    it('shows what somebody else has saved when the org refuses to write over it', async () => {
        const page = await load();
        await edit(page, { toSalesforce: true });
        mutate.mockImplementation(() => {
            savedMeanwhile({ Button_Label__c: 'Order' });
            return Promise.resolve({ errors: [{ message: 'Saved by another' }] });
        });
        await click(page, 'save');
        expect(page.findAll('c-edit-conflict')).toHaveLength(1);
        expect(page.findAll('c-error-panel')).toHaveLength(0);
    });

    it('tests the connection again when the permissions check asks for it', async () => {
        const page = await load();
        const test = jest.fn();
        Object.defineProperty(page.findAll('c-connection-panel')[0], 'test', { value: test });
        await tell(page, 'c-permissions-check', 'retested');
        expect(test).toHaveBeenCalledTimes(1);
    });

    it('keeps the edits when the org refuses them', async () => {
        mutate.mockResolvedValue({ errors: [{ message: 'Too long' }] });
        const page = await load();
        await edit(page, { buttonLabel: 'Order now' });
        await click(page, 'save');
        expect(page.findAll('c-error-panel')[0]?.errors).toEqual([{ message: 'Too long' }]);
        expect(rows(page)[0]).toMatchObject({ buttonLabel: 'Order now' });
        expect(page.find('save').disabled).toBe(false);
    });

    it('saves nothing while a row is wrong', async () => {
        const page = await load();
        await edit(page, { sortOrder: -1 });
        await click(page, 'save');
        expect(mutate).not.toHaveBeenCalled();
        expect(page.findAll('c-error-panel')[0]?.errors).toContain('Sales Order');
    });

    it('takes everything back on Cancel', async () => {
        const page = await load();
        const focused = recordFocus();
        await edit(page, { fromSalesforce: false });
        await click(page, 'cancel');
        expect(rows(page)[0]?.fromSalesforce).toBe(true);
        expect(page.find('save-bar')).toBeNull();
        expect(page.textOf('notice')).toBe('Your changes are undone.');
        expect(focused).toEqual(['notice']);
        await edit(page, { fromSalesforce: false });
        expect(page.textOf('notice')).toBe('');
    });

    it('asks before a link takes unsaved changes away, and only then', async () => {
        const confirm = jest.spyOn(LightningConfirm, 'open').mockResolvedValue(false);
        const link = document.createElement('a');
        link.href = '/lightning/o/Account/list';
        link.addEventListener('click', (event) => event.preventDefault());
        document.body.appendChild(link);
        const page = await load();
        link.click();
        expect(confirm).not.toHaveBeenCalled();
        await edit(page, { fromSalesforce: false });
        link.click();
        expect(confirm).toHaveBeenCalledTimes(1);
    });

    it('opens the map of a saved row, and reads again what has become of it', async () => {
        const opened = jest.spyOn(MappingEditorModal, 'open').mockResolvedValue(undefined);
        const page = await load();
        const asked = { name: 'Sales Order', level: 'Line' };
        await tell(page, 'c-transaction-type-table', 'mapopened', asked);
        expect(opened).toHaveBeenCalledWith({
            size: 'full',
            label: 'Map the details of Sales Order',
            transactionTypeId: 'a01',
            level: 'Line',
            workflow: 'Classic'
        });
        expect(wires.graphql.refresh).toHaveBeenCalled();
    });

    it('goes on from the button of the map when nothing else has the focus', async () => {
        jest.spyOn(MappingEditorModal, 'open').mockResolvedValue(undefined);
        const page = await load();
        const focusMap = jest.fn();
        Object.defineProperty(page.findAll('c-transaction-type-table')[0], 'focusMap', {
            value: focusMap
        });
        const asked = { name: 'Sales Order', level: 'Line' };
        const elsewhere = document.body.appendChild(document.createElement('button'));
        elsewhere.focus();
        await tell(page, 'c-transaction-type-table', 'mapopened', asked);
        expect(focusMap).not.toHaveBeenCalled();
        elsewhere.blur();
        await tell(page, 'c-transaction-type-table', 'mapopened', asked);
        expect(focusMap).toHaveBeenCalledWith('Sales Order', 'Line');
    });

    it('opens the map of Sales Documents in the advanced workflow', async () => {
        const opened = jest.spyOn(MappingEditorModal, 'open').mockResolvedValue(undefined);
        const page = await load(setupOf({}, { Workflow__c: 'Advanced' }));
        const asked = { name: 'Sales Order', level: 'Header' };
        await tell(page, 'c-transaction-type-table', 'mapopened', asked);
        expect(opened.mock.calls.at(-1)?.[0]).toMatchObject({ workflow: 'Advanced' });
    });

    it.each([
        ['has none', [{ Id: 'a02', Transaction_Type__c: 'a01', Workflow__c: 'Classic' }], true],
        ['has one', [{ Id: 'a03', Transaction_Type__c: 'a01', Workflow__c: 'Advanced' }], false]
    ])('gives a type that %s a mapping for Sales Documents', async (_, mapped, isGiven) => {
        const page = await load(setupOf({}, {}, mapped));
        await tell(page, 'c-document-settings', 'edited', { workflow: 'Advanced' });
        await click(page, 'save');
        const inputs = Object.values(mutate.mock.calls[0]?.[0].variables ?? {});
        expect(inputs[0]).toMatchObject({ Intacct_Settings__c: { Workflow__c: 'Advanced' } });
        const given = inputs.slice(1).map((input) => Object(input).Intacct_Field_Mapping__c);
        expect(given.length > 0).toBe(isGiven);
        expect(given.every((row) => row.Workflow__c === 'Advanced' && row.Active__c)).toBe(true);
    });

    it('hands a file’s edits to Save like any others', async () => {
        const page = await load();
        const imported = { settings: { oneToOne: true }, types: {}, mappings: {} };
        const names = { name: 'Import', note: '' };
        await tell(page, 'c-setup-file-panel', 'imported', { edits: imported, names });
        await click(page, 'save');
        expect(mutate.mock.calls[0]?.[0].variables?.input0).toMatchObject({
            Intacct_Settings__c: { One_To_One__c: true }
        });
    });

    it('is accessible', async () => {
        const page = await load();
        await edit(page, { toSalesforce: true });
        await expect(document.body).toBeAccessible();
    });
});
