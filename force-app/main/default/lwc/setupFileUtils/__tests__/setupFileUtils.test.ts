import {
    changedFields,
    fromSetupFile,
    toEdits,
    toSetupFile,
    type SetupFile
} from 'c/setupFileUtils';
import { NOT_SET_UP, STANDARD_MAPPING, toDefinitions, type Setup } from 'c/setupUtils';

type Read = Extract<SetupFile, { ok: true }>;

const setup: Setup = {
    settings: {
        id: 'a00',
        values: {
            syncEnabled: true,
            workflow: 'Classic',
            oneToOne: false,
            paymentDetails: false,
            priceSource: 'Salesforce',
            updateOpportunityAmount: false,
            amountIncludesTax: false
        },
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
            values: { ...NOT_SET_UP, fromSalesforce: true, buttonLabel: 'Order', sortOrder: 20 },
            hasDraft: false,
            hasMapping: true,
            hasAdvancedMapping: false
        }
    ]
};
const live = { 'Sales Order': STANDARD_MAPPING };
const origin = { companyId: 'ACME-US', exportedAt: '2026-11-24T08:00:00.000Z' };
const text = toSetupFile(setup, live, origin);
const file = fromSetupFile(text) as Read;
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(text), ...change });
const withType = (change: object): string => {
    const [type] = (JSON.parse(text) as { types: object[] }).types;
    return changed({ types: [{ ...type, ...change }] });
};
const definitions = toDefinitions([{ name: 'Sales Order', documentClass: 'Order', active: true }]);

describe('a configuration file', () => {
    it('brings no change to the org it comes from', () => {
        expect(toEdits(file, setup, live, definitions)).toEqual({
            edits: { settings: {}, types: {}, mappings: {} },
            unknownTypes: [],
            typesWithDraft: []
        });
    });

    it('carries no record id', () => {
        expect(text).not.toContain('a01');
    });

    it('becomes edits of what differs in another org', () => {
        const other: Setup = {
            settings: { ...setup.settings, values: { ...setup.settings.values, oneToOne: true } },
            types: []
        };
        const { edits } = toEdits(file, other, {}, definitions);
        expect(edits.settings).toEqual({ oneToOne: false });
        expect(edits.types['Sales Order']).toEqual({
            fromSalesforce: true,
            buttonLabel: 'Order',
            sortOrder: 20
        });
        expect(edits.mappings['Sales Order']).toHaveLength(STANDARD_MAPPING.length);
    });

    it('leaves out types that the company does not have', () => {
        const { edits, unknownTypes } = toEdits(file, { ...setup, types: [] }, {}, []);
        expect(unknownTypes).toEqual(['Sales Order']);
        expect(edits.types).toEqual({});
    });

    it('keeps the map of a workflow that it does not know', () => {
        const ofClassic = STANDARD_MAPPING.filter(({ workflow }) => workflow === 'Classic');
        const other = ofClassic.map((row) => ({ ...row, value: row.value && 'x' }));
        const read = fromSetupFile(toSetupFile(setup, { 'Sales Order': other }, origin)) as Read;
        const { edits } = toEdits(read, setup, live, definitions);
        expect(edits.mappings['Sales Order']).toHaveLength(STANDARD_MAPPING.length);
    });

    it('tells each field of a map that it fills from elsewhere, by workflow', () => {
        const other = STANDARD_MAPPING.map((row) => ({
            ...row,
            value: row.intacctField === 'memo' ? `${row.workflow} {Name}` : row.value
        }));
        const read = fromSetupFile(toSetupFile(setup, { 'Sales Order': other }, origin)) as Read;
        const { edits } = toEdits(read, setup, live, definitions);
        expect(changedFields(edits, live)).toMatchObject(
            ['Classic', 'Advanced'].map((workflow) => ({
                type: 'Sales Order',
                workflow,
                intacctField: 'memo',
                mine: [{ value: `${workflow} {Name}` }],
                theirs: [{ value: '{Name}' }]
            }))
        );
    });

    it('does not overwrite a draft', () => {
        const types = setup.types.map((type) => ({ ...type, hasDraft: true }));
        const { edits, typesWithDraft } = toEdits(file, { ...setup, types }, {}, definitions);
        expect(typesWithDraft).toEqual(['Sales Order']);
        expect(edits.mappings).toEqual({});
    });
});

describe('fromSetupFile', () => {
    it('takes a file without a workflow, of a release that knew only one, for classic', () => {
        const { workflow: _, ...older } = file.settings;
        expect(fromSetupFile(changed({ settings: older }))).toMatchObject({
            settings: { workflow: 'Classic' }
        });
    });

    it.each([
        { what: 'text that is no JSON', given: 'Name;Value', code: 'notJson' },
        { what: 'any other JSON', given: '{"rows":[]}', code: 'notSetup' },
        { what: 'a list', given: '[]', code: 'notSetup' },
        { what: 'a file of a newer release', given: changed({ version: 2 }), code: 'newerVersion' },
        {
            what: 'more types than a company has',
            given: changed({ types: Array.from({ length: 501 }, () => ({})) }),
            code: 'tooManyTypes'
        }
    ])('refuses $what', ({ given, code }) => {
        expect(fromSetupFile(given)).toMatchObject({ ok: false, mistakes: [{ code }] });
    });

    it.each([
        { given: changed({ settings: null }), about: 'settings' },
        {
            given: changed({ settings: { ...file.settings, oneToOne: 'yes' } }),
            about: 'settings > oneToOne'
        },
        {
            given: changed({ settings: { ...file.settings, workflow: 'Both' } }),
            about: 'settings > workflow'
        },
        { given: changed({ types: [{}] }), about: 'types > 1 > name' },
        { given: withType({ toSalesforce: 1 }), about: 'Sales Order > toSalesforce' },
        { given: withType({ buttonLabel: 'x'.repeat(81) }), about: 'Sales Order > buttonLabel' },
        { given: withType({ sortOrder: -1 }), about: 'Sales Order > sortOrder' },
        { given: withType({ mapping: {} }), about: 'Sales Order > mapping > NOT_A_MAPPING' }
    ])('names the place $about', ({ given, about }) => {
        expect(fromSetupFile(given)).toMatchObject({
            ok: false,
            mistakes: expect.arrayContaining([{ code: 'invalid', about }])
        });
    });
});
