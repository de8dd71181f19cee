import fc from 'fast-check';
import { checkMapping, parseTemplate, templatePaths, type CheckContext } from 'c/mappingCheckUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import { definition, objects, row } from 'test/mappingRows';

const CUSTOMER = row({
    intacctField: 'customer.id',
    salesforceField: 'Account.Intacct_Customer_Id__c'
});
const DATE = row({ intacctField: 'txnDate', salesforceField: 'CloseDate' });
const QUANTITY = row({ level: 'Line', intacctField: 'unitQuantity', salesforceField: 'Quantity' });
const REQUIRED = [CUSTOMER, DATE, QUANTITY];

const check = (rows: readonly DraftRow[], context: Partial<CheckContext> = {}) =>
    checkMapping({
        rows,
        definition,
        objects,
        documentClass: 'Order',
        picklists: {},
        ...context
    });
const checkRow = (values: Partial<DraftRow>, context: Partial<CheckContext> = {}) =>
    check([...REQUIRED, row(values)], context);
const codes = (problems: ReturnType<typeof check>) => problems.map(({ code }) => code);

describe('c/mappingCheckUtils', () => {
    it('finds nothing wrong with a mapping that fills what Intacct needs', () => {
        expect(check(REQUIRED)).toEqual([]);
    });

    it.each([
        ['TARGET_UNKNOWN', { intacctField: 'removedField' }],
        ['TARGET_READ_ONLY', { intacctField: 'state' }],
        ['SOURCE_MISSING', { salesforceField: '' }],
        ['SOURCE_MISSING', { rule: 'Constant', value: ' ' }],
        ['SOURCE_UNKNOWN', { salesforceField: 'Account.Gone__c' }],
        ['SOURCE_TOO_DEEP', { salesforceField: 'A.B.C.D.E.F.Name' }],
        ['FIELD_HAS_PARTS', { salesforceField: 'Account.BillingAddress' }],
        ['TEXT_TOO_LONG', { rule: 'Constant', value: 'x'.repeat(256) }],
        ['TEXT_TOO_LONG', { salesforceField: 'x'.repeat(256) }],
        ['VALUE_TOO_LONG', { rule: 'Constant', value: 'x'.repeat(31) }],
        ['VALUE_TOO_LONG', { rule: 'Template', value: `{Name}${'x'.repeat(31)}` }],
        ['VALUE_MAY_BE_TOO_LONG', { salesforceField: 'Name' }],
        ['TYPE_MISMATCH', { intacctField: 'nsp::APPROVED', salesforceField: 'CloseDate' }],
        ['TYPE_UNCERTAIN', { intacctField: 'nsp::APPROVED', salesforceField: 'Name' }],
        ['CONSTANT_INVALID', { intacctField: 'nsp::APPROVED', rule: 'Constant', value: 'yes' }],
        ['VALUE_NOT_ALLOWED', { intacctField: 'shippingMethod', rule: 'Constant', value: 'sea' }],
        ['TEMPLATE_BROKEN', { rule: 'Template', value: '{Name' }],
        ['TEMPLATE_BROKEN', { rule: 'Template', value: 'a } b' }],
        ['CIRCULAR', { rule: 'Template', value: '{memo}' }],
        ['TEMPLATE_READS_INTACCT', { rule: 'Template', value: '{txnDate}' }],
        ['INCOMING_READ_ONLY', { direction: 'From Intacct', salesforceField: 'Age__c' }],
        ['INCOMING_READ_ONLY', { direction: 'From Intacct', salesforceField: 'CreatedById' }],
        [
            'SOURCE_MISSING',
            { direction: 'From Intacct', rule: 'Constant', value: 'x', salesforceField: '' }
        ],
        ['SOURCE_TOO_DEEP', { direction: 'From Intacct', salesforceField: 'A__r.B__r.Name' }],
        [
            'TEMPLATE_READS_UNKNOWN',
            {
                direction: 'From Intacct',
                rule: 'Template',
                value: '{gone}',
                salesforceField: 'Memo__c'
            }
        ]
    ] as const)('says %s of %p', (code, values) => {
        expect(codes(checkRow(values))).toEqual([code]);
    });

    it('follows a circle through several templates', () => {
        const rows = [
            row({ intacctField: 'memo', rule: 'Template', value: '{shippingMethod}' }),
            row({ intacctField: 'shippingMethod', rule: 'Template', value: '{memo}' })
        ];
        const [first] = check([...REQUIRED, ...rows]);
        expect(first).toMatchObject({
            code: 'CIRCULAR',
            values: ['memo → shippingMethod → memo']
        });
    });

    it('ends for any templates, however they refer to each other', () => {
        const fields = ['memo', 'shippingMethod', 'txnDate', 'customer.id'];
        const template = fc.array(fc.constantFrom(...fields), { maxLength: 4 });
        fc.assert(
            fc.property(fc.array(template, { maxLength: 8 }), (templates) => {
                const rows = templates.map((paths, index) =>
                    row({
                        intacctField: fields[index % 4] ?? '',
                        rule: 'Template',
                        value: `x${paths.map((path) => `{${path}}`).join('')}`
                    })
                );
                const found = codes(check(rows));
                expect(found.includes('CIRCULAR')).toBe(
                    rows.some(({ intacctField }) => reaches(rows, intacctField, intacctField))
                );
            })
        );
    });

    it.each([CUSTOMER, QUANTITY])('asks for $intacctField, which Intacct requires', (missing) => {
        expect(check(REQUIRED.filter((one) => one !== missing))).toMatchObject([
            { code: 'REQUIRED_UNMAPPED', intacctField: missing.intacctField, severity: 'error' }
        ]);
    });

    it('does not let a required row be switched off, whatever Intacct says', () => {
        const off = row({ isRequired: true, isEnabled: false });
        expect(codes(check([...REQUIRED, off]))).toEqual(['REQUIRED_UNMAPPED']);
    });

    it('does not check rows that are off', () => {
        expect(checkRow({ isEnabled: false, intacctField: 'removedField' })).toEqual([]);
    });

    it('warns of an alternative behind a constant', () => {
        const constant = row({ rule: 'Constant', value: 'Each', sortOrder: 1 });
        const never = row({ salesforceField: 'Name', sortOrder: 2 });
        const unreachable = check([...REQUIRED, constant, never]).filter(
            ({ code }) => code === 'UNREACHABLE'
        );
        expect(unreachable).toMatchObject([{ key: never.key, severity: 'warning' }]);
    });

    it('lets a template that comes in read the document in Intacct', () => {
        const template = { rule: 'Template', value: '{memo} {nsp::APPROVED}' } as const;
        const incoming = { direction: 'From Intacct', salesforceField: 'Memo__c' } as const;
        expect(checkRow({ ...template, ...incoming })).toEqual([]);
    });

    it('names the picklist values that Intacct would refuse, until they are mapped', () => {
        const picklists = { 'Opportunity.LeadSource': ['air', 'Web', 'Phone'] };
        const values = { intacctField: 'shippingMethod', salesforceField: 'LeadSource' };
        expect(checkRow(values, { picklists })).toMatchObject([
            { code: 'VALUES_UNMAPPED', values: ['Web, Phone', 'Ship Via'] }
        ]);
        const valueMap = { air: 'air', Web: 'ground', Phone: '' };
        expect(checkRow({ ...values, valueMap }, { picklists })).toEqual([]);
        const { air: _air, ...unlisted } = valueMap;
        expect(checkRow({ ...values, valueMap: unlisted }, { picklists })).toMatchObject([
            { code: 'VALUES_UNMAPPED', values: ['air', 'Ship Via'] }
        ]);
        const wrong = { ...valueMap, Web: 'sea' };
        expect(codes(checkRow({ ...values, valueMap: wrong }, { picklists }))).toEqual([
            'VALUE_NOT_ALLOWED'
        ]);
    });

    it('holds nothing against a mapping that it cannot check yet', () => {
        const rows = [row({ intacctField: 'anything', salesforceField: 'Other.Path' })];
        expect(check(rows, { definition: undefined, objects: {} })).toEqual([]);
    });

    it('puts errors before warnings', () => {
        const problems = check([
            ...REQUIRED,
            row({ salesforceField: 'Name' }),
            row({ salesforceField: '' })
        ]);
        expect(problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    });

    it('loses nothing of a template by taking it apart', () => {
        fc.assert(
            fc.property(fc.string(), (template) => {
                const { parts } = parseTemplate(template);
                const length = parts.reduce(
                    (sum, part) =>
                        sum + (part.kind === 'text' ? part.text.length : part.path.length + 2),
                    0
                );
                expect(length).toBeLessThanOrEqual(template.length);
                expect(templatePaths(template).every((path) => template.includes(path))).toBe(true);
            })
        );
    });
});

function reaches(
    rows: readonly DraftRow[],
    from: string,
    back: string,
    seen: readonly string[] = []
): boolean {
    return rows
        .filter(({ intacctField }) => intacctField === from)
        .flatMap(({ value }) => templatePaths(value))
        .some(
            (path) =>
                rows.some(({ intacctField }) => intacctField === path) &&
                (path === back ||
                    (!seen.includes(path) && reaches(rows, path, back, [...seen, path])))
        );
}
