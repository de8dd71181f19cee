import { saveCompany, saveFailure, saveSetup, SETUP_QUERY, toSetup } from 'c/setupService';
import {
    editMappings,
    editSettings,
    editType,
    NO_EDITS,
    STANDARD_MAPPING,
    toDefinitions,
    toRows,
    type Edits
} from 'c/setupUtils';
import { executeMutation } from 'lightning/graphql';
import { answer } from 'test/records';

const mutate = jest.mocked(executeMutation);
const names = { name: 'Import', note: 'From a file' };
const definitions = toDefinitions([
    { name: 'Sales Order', documentClass: 'Order', active: true },
    { name: 'Sales Return', documentClass: 'Other', active: true }
]);
const data = answer(
    {
        Intacct_Settings__c: [
            {
                Id: 'a00',
                Sync_Enabled__c: true,
                One_To_One__c: false,
                Connection_Status__c: 'Connected'
            }
        ],
        Intacct_Transaction_Type__c: [
            {
                Id: 'a01',
                Name: 'Sales Order',
                Document_Class__c: 'Order',
                Active__c: true,
                From_Salesforce__c: true,
                Sort_Order__c: 20
            }
        ],
        drafts: [{ Id: 'a02', Transaction_Type__c: 'a01' }]
    },
    { Intacct_Field_Mapping__c: [{ Transaction_Type__c: 'a01', Workflow__c: 'Classic' }] }
);
const setup = toSetup(data);

interface Sent {
    readonly Id?: string;
    readonly [object: string]: unknown;
}
async function save(edits: Edits, from = setup): Promise<Sent[]> {
    await saveSetup(from, toRows(from.types, definitions, edits), edits, names);
    const [call] = mutate.mock.calls;
    return Object.values(call?.[0].variables ?? {}) as Sent[];
}
/** What is written apart from the settings, which count every save. */
async function saveRows(edits: Edits, from = setup): Promise<Sent[]> {
    const [settings, ...sent] = await save(edits, from);
    expect(settings).toHaveProperty('Intacct_Settings__c.Revision__c', 1);
    return sent;
}
const mappingsOf = (sent: Sent[]) =>
    sent.flatMap((one) => (one.Intacct_Field_Mapping__c as Record<string, unknown>) ?? []);

describe('setupService', () => {
    beforeEach(() => {
        mutate.mockReset();
        mutate.mockResolvedValue({ data: { uiapi: {} } });
    });

    it('reads settings, rows, drafts and what is mapped', () => {
        expect(setup.settings).toMatchObject({
            id: 'a00',
            values: { syncEnabled: true, priceSource: 'Salesforce' },
            connection: { failure: '' }
        });
        expect(setup.types).toMatchObject([
            { id: 'a01', hasDraft: true, hasMapping: true, values: { sortOrder: 20 } }
        ]);
    });

    it('knows of each of 500 types in which workflow it has a map, however many rows that has', () => {
        const types = Array.from({ length: 500 }, (_, index) => ({ Id: `a${index}` }));
        const groups = types.flatMap(({ Id }) => [
            { Transaction_Type__c: Id, Workflow__c: 'Classic' },
            { Transaction_Type__c: Id, Workflow__c: 'Advanced' }
        ]);
        const many = toSetup(
            answer(
                { Intacct_Transaction_Type__c: [...types, { Id: 'classic' }, { Id: 'none' }] },
                {
                    Intacct_Field_Mapping__c: [
                        ...groups,
                        { Transaction_Type__c: 'classic', Workflow__c: 'Classic' }
                    ]
                }
            )
        );
        expect(many.types.slice(-3)).toMatchObject([
            { id: 'a499', hasMapping: true, hasAdvancedMapping: true },
            { id: 'classic', hasMapping: true, hasAdvancedMapping: false },
            { id: 'none', hasMapping: false, hasAdvancedMapping: false }
        ]);
        expect(String(SETUP_QUERY)).toMatch(/groupBy: \{ Transaction_Type__c: .* Workflow__c: /);
    });

    it('shows a type that is switched off as unchecked', () => {
        const [type] = toSetup(
            answer({ Intacct_Transaction_Type__c: [{ Id: 'a01', From_Salesforce__c: true }] })
        ).types;
        expect(type?.values.fromSalesforce).toBe(false);
    });

    it('writes only what has changed', async () => {
        const edits = editSettings(NO_EDITS, setup.settings.values, { oneToOne: true });
        expect(
            await save(editType(edits, setup.types, 'Sales Order', { toSalesforce: true }))
        ).toEqual([
            { Id: 'a00', Intacct_Settings__c: { One_To_One__c: true, Revision__c: 1 } },
            {
                Id: 'a01',
                Intacct_Transaction_Type__c: {
                    From_Salesforce__c: true,
                    To_Salesforce__c: true,
                    Include_Details__c: false,
                    Active__c: true
                }
            }
        ]);
    });

    it('takes a type out of the synchronization when nothing of it is checked', async () => {
        const [sent] = await saveRows(
            editType(NO_EDITS, setup.types, 'Sales Order', { fromSalesforce: false })
        );
        expect(sent?.Intacct_Transaction_Type__c).toEqual({
            From_Salesforce__c: false,
            To_Salesforce__c: false,
            Include_Details__c: false,
            Active__c: false
        });
    });

    it('switches on nothing that was shown unchecked', async () => {
        const off = toSetup(
            answer({
                Intacct_Settings__c: [{ Id: 'a00' }],
                Intacct_Transaction_Type__c: [
                    { Id: 'a01', Name: 'Sales Order', From_Salesforce__c: true, Active__c: false }
                ]
            })
        );
        const edits = editType(NO_EDITS, off.types, 'Sales Order', { toSalesforce: true });
        const [sent] = await saveRows(edits, off);
        expect(sent?.Intacct_Transaction_Type__c).toMatchObject({
            From_Salesforce__c: false,
            Active__c: true
        });
    });

    it('creates a new type with the standard mapping when it is created from Salesforce', async () => {
        const sent = await saveRows(
            editType(NO_EDITS, setup.types, 'Sales Return', { fromSalesforce: true })
        );
        expect(sent[0]?.Intacct_Transaction_Type__c).toMatchObject({
            Name: 'Sales Return',
            Document_Class__c: 'Other',
            From_Salesforce__c: true
        });
        const mappings = mappingsOf(sent);
        expect(mappings).toHaveLength(STANDARD_MAPPING.length);
        expect(mappings[0]).toMatchObject({
            Name: 'Sales Return: Customer',
            Transaction_Type__c: '@{record1}',
            Active__c: true,
            Is_Standard__c: true
        });
    });

    it('gives no mapping to a type that only comes from Intacct', async () => {
        const sent = await saveRows(
            editType(NO_EDITS, setup.types, 'Sales Return', { toSalesforce: true })
        );
        expect(sent).toHaveLength(1);
    });

    it('creates the settings with the first save', async () => {
        const [sent] = await save(
            editSettings(NO_EDITS, setup.settings.values, { paymentDetails: true }),
            toSetup(answer({}))
        );
        expect(sent?.Intacct_Settings__c).toMatchObject({
            Name: 'Default',
            Sync_Enabled__c: false,
            Payment_Details__c: true
        });
    });

    it('keeps a mapping out of a file as a draft beside the live one', async () => {
        const sent = await saveRows(
            editMappings(NO_EDITS, 'Sales Order', STANDARD_MAPPING.slice(0, 1))
        );
        expect(sent[0]?.Intacct_Mapping_Version__c).toMatchObject({
            Name: 'Import',
            Status__c: 'Draft',
            Draft_Key__c: 'a01'
        });
        expect(mappingsOf(sent)).toMatchObject([
            { Version__c: '@{record1}', Active__c: false, Transaction_Type__c: 'a01' }
        ]);
    });

    it('keeps the company of a successful test, and only the reason of a failed one', async () => {
        const company = { companyId: 'ACME-US', baseCurrency: 'USD', showPaymentStatus: true };
        await saveCompany(setup.settings, company);
        await saveFailure(setup.settings, 'x'.repeat(300));
        const [first, second] = mutate.mock.calls.map(
            ([request]) => (request.variables?.input0 as Sent).Intacct_Settings__c
        );
        expect(first).toMatchObject({
            Company_Id__c: 'ACME-US',
            Connection_Status__c: 'Connected'
        });
        expect(second).toEqual({ Connection_Status__c: 'x'.repeat(255) });
    });
});
