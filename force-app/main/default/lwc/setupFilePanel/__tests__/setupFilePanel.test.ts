import type { FileChange } from 'c/setupFileChanges';
import SetupFilePanel from 'c/setupFilePanel';
import { LIVE_MAPPINGS_QUERY } from 'c/setupService';
import { NOT_SET_UP, toDefinitions, type Setup } from 'c/setupUtils';
import { answer } from 'test/records';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const values = {
    syncEnabled: true,
    workflow: 'Classic' as const,
    oneToOne: false,
    paymentDetails: false,
    priceSource: 'Salesforce' as const,
    updateOpportunityAmount: false,
    amountIncludesTax: false
};
const setup: Setup = {
    settings: {
        id: 'a00',
        values,
        connection: {
            companyId: 'ACME-US',
            baseCurrency: 'USD',
            showPaymentStatus: true,
            lastConnectedAt: '',
            failure: ''
        }
    },
    types: [
        {
            id: 'a01',
            name: 'Sales Order',
            documentClass: 'Order',
            values: NOT_SET_UP,
            hasDraft: false,
            hasMapping: true,
            hasAdvancedMapping: false
        }
    ]
};
const live = answer({
    Intacct_Field_Mapping__c: [
        {
            Id: 'a03',
            Name: 'Sales Order: Customer',
            Transaction_Type__c: 'a01',
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'To Intacct',
            Intacct_Field__c: 'customer.id',
            Rule__c: 'Field',
            Salesforce_Field__c: 'Account.Intacct_Customer_Id__c',
            Is_Required__c: true,
            Sort_Order__c: 10
        }
    ]
});

async function show(properties: object = {}): Promise<Rendered> {
    const panel = render('c-setup-file-panel', SetupFilePanel, {
        setup,
        definitions: toDefinitions([{ name: 'Sales Order', documentClass: 'Order' }]),
        ...properties
    });
    await settle();
    wires.graphql.answer(LIVE_MAPPINGS_QUERY, live);
    await settle();
    return panel;
}
async function choose({ find }: Rendered, text: string): Promise<void> {
    const files = [{ text: () => Promise.resolve(text) }];
    find('file').dispatchEvent(new CustomEvent('change', { detail: { files } }));
    await settle();
}

/** What a file changes: each value here, and in the file. */
const changes = ({ findAll }: Rendered) =>
    findAll('c-setup-file-changes').flatMap((table) =>
        (table.changes as FileChange[]).map(({ what, here, file }) => [what, here, file])
    );

/** What a click on Export hands to the browser. */
async function exported(panel: Rendered): Promise<{ name: string; text: string }> {
    let blob = new Blob();
    URL.createObjectURL = (given: Blob) => {
        blob = given;
        return 'blob:1';
    };
    URL.revokeObjectURL = () => undefined;
    let name = '';
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
        this: HTMLAnchorElement
    ) {
        name = this.download;
    });
    panel.find('export').click();
    await settle();
    const reader = new FileReader();
    const read = new Promise((resolve) => {
        reader.onload = resolve;
    });
    reader.readAsText(blob);
    await read;
    return { name, text: String(reader.result) };
}

describe('c-setup-file-panel', () => {
    it('downloads what is saved, maps included', async () => {
        const { name, text } = await exported(await show());
        expect(name).toMatch(/^intacct-setup-\d{4}-\d\d-\d\d\.json$/);
        expect(JSON.parse(text)).toMatchObject({
            format: 'intacct-setup',
            companyId: 'ACME-US',
            types: [{ name: 'Sales Order', mapping: { rows: [{ intacctField: 'customer.id' }] } }]
        });
    });

    it('writes no file from which rows would be missing, and takes none', async () => {
        const panel = await show();
        const { uiapi } = live as { uiapi: { query: Record<string, object> } };
        const page = {
            ...uiapi.query.Intacct_Field_Mapping__c,
            totalCount: 2345,
            pageInfo: { hasNextPage: true, endCursor: '2000' }
        };
        wires.graphql.answer(LIVE_MAPPINGS_QUERY, {
            uiapi: { query: { Intacct_Field_Mapping__c: page } }
        });
        await settle();
        const [error] = panel.findAll('c-error-panel');
        expect(error?.errors).toMatch(/^There are 2,?345 live mapping rows/);
        expect(panel.find('export')).toBeNull();
        expect(panel.find('file')).toBeNull();
    });

    it('fills the page from a file and says what there is to save', async () => {
        const panel = await show();
        const { text } = await exported(panel);
        const imported = recordEvents(panel.element, 'imported');
        const focused = recordFocus();
        await choose(panel, text.replace('"oneToOne": false', '"oneToOne": true'));
        expect(imported).toMatchObject([
            { edits: { settings: { oneToOne: true } }, names: { name: 'Imported from ACME-US' } }
        ]);
        expect(panel.textOf('outcome')).toBe('Filled in, to be saved: settings.');
        expect(changes(panel)).toEqual([
            [
                'Documents per opportunity',
                'As many as needed (one-to-many)',
                'One of each type (one-to-one)'
            ]
        ]);
        expect(focused).toEqual(['answer']);
    });

    it('says which field of which map the file fills from elsewhere', async () => {
        const panel = await show();
        const { text } = await exported(panel);
        await choose(panel, text.replace('Account.Intacct_Customer_Id__c', 'Account.Number__c'));
        expect(changes(panel)).toEqual([
            [
                'Sales Order: Customer (Header fields)',
                'Account.Intacct_Customer_Id__c',
                'Account.Number__c'
            ]
        ]);
    });

    it('forgets what a file came to once it is saved, or taken back', async () => {
        const panel = await show();
        const { text } = await exported(panel);
        await choose(panel, text.replace('"oneToOne": false', '"oneToOne": true'));
        panel.element.isDirty = true;
        await settle();
        expect(changes(panel)).toHaveLength(1);
        panel.element.isDirty = false;
        await settle();
        expect(panel.find('outcome')).toBeNull();
        expect(changes(panel)).toEqual([]);
    });

    it('reads the maps again before it writes or reads a file', async () => {
        const panel = await show();
        wires.graphql.refresh.mockReset().mockImplementation(() => {
            wires.graphql.answer(LIVE_MAPPINGS_QUERY, answer({ Intacct_Field_Mapping__c: [] }));
            return Promise.resolve();
        });
        expect((await exported(panel)).text).not.toContain('customer.id');
    });

    it('says that a file brings nothing new', async () => {
        const panel = await show();
        const imported = recordEvents(panel.element, 'imported');
        await choose(panel, (await exported(panel)).text);
        expect(imported).toEqual([]);
        expect(panel.textOf('outcome')).toMatch(/^The file holds nothing/);
    });

    it('says why a file cannot be imported', async () => {
        const panel = await show();
        await choose(panel, 'Name;Value');
        expect(panel.findAll('c-error-panel')[0]?.errors).toEqual([
            'The file is not JSON. Choose a file that was exported here.'
        ]);
    });

    it('takes no file while there are unsaved changes', async () => {
        const { find, textOf } = await show({ isDirty: true });
        expect(find('file').disabled).toBe(true);
        expect(textOf('import-help')).toBe('Save or cancel your changes first.');
    });

    it('shows the error panel when the maps cannot be read', async () => {
        const { findAll } = render('c-setup-file-panel', SetupFilePanel, { setup });
        await settle();
        wires.graphql.refuse(LIVE_MAPPINGS_QUERY, 'No access');
        await settle();
        expect(findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
