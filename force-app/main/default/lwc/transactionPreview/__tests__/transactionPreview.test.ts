import { toFieldMappings, toSourceDocument } from 'c/mappingSourceService';
import TransactionPreview from 'c/transactionPreview';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { HIDDEN, mappings, objectInfos, opportunity, product } from 'test/salesOrder';

const infos = Object.fromEntries(objectInfos.results.map(({ result }) => [result.apiName, result]));
const rows = toFieldMappings(mappings);

interface Told {
    readonly hash: () => string;
    readonly hidden: string[];
    readonly errorCount: number;
}

async function preview(
    header = opportunity(),
    lines = [product(1)],
    mapping = rows
): Promise<Rendered & { told: Told[] }> {
    const shown = render('c-transaction-preview', TransactionPreview, {
        recordId: header.id,
        typeId: 'a0T',
        typeName: 'Sales Order',
        companyId: 'ACME-US'
    });
    const told = recordEvents(shown.element, 'previewed') as Told[];
    await read(shown, header, lines, mapping);
    return { ...shown, told };
}

const childOf = ({ findAll }: Rendered, tag: string) => findAll(tag)[0] as Rendered['element'];

async function read(
    { findAll }: Rendered,
    header = opportunity(),
    lines = [product(1)],
    mapping = rows
): Promise<void> {
    const detail = {
        mappings: mapping,
        infos,
        document: toSourceDocument('Classic', header, lines, rows)
    };
    findAll('c-transaction-source')[0]?.dispatchEvent(new CustomEvent('read', { detail }));
    await settle();
}

async function check(shown: Rendered, ...detail: object[]): Promise<void> {
    childOf(shown, 'c-preview-check').dispatchEvent(new CustomEvent('checked', { detail }));
    await settle();
}

const ITEM_INACTIVE = {
    code: 'ITEM.INACTIVE',
    severity: 'error',
    owner: 'Finance',
    intacctField: 'dimensions.item.id',
    lineNumber: 1,
    recordId: '00k000000000001AAA',
    params: { item: 'FUR-BO-1' }
};

describe('c-transaction-preview', () => {
    it('shows a spinner until everything has been read', () => {
        const { findAll } = render('c-transaction-preview', TransactionPreview);
        expect(findAll('lightning-spinner')).toHaveLength(1);
    });

    it('shows the error panel when something cannot be read', async () => {
        const { findAll } = render('c-transaction-preview', TransactionPreview);
        const detail = [{ message: 'no access' }];
        findAll('c-transaction-source')[0]?.dispatchEvent(new CustomEvent('failed', { detail }));
        await settle();
        expect(findAll('c-error-panel')[0]?.errors).toEqual(detail);
    });

    it('says who has to act when no mapping is active', async () => {
        const { textOf, told } = await preview(opportunity(), [product(1)], []);
        expect(textOf('no-mapping')).toContain('No field mapping is active for Sales Order.');
        expect(told).toEqual([null]);
    });

    it('names the company and counts problems and warnings', async () => {
        const shown = await preview(opportunity(null));
        expect(shown.root.textContent).toContain('Intacct company ACME-US');
        expect(shown.textOf('counts')).toBe('Problems: 1 · Warnings: 0');
    });

    it('says where each header value came from', async () => {
        const header = childOf(await preview(), 'c-preview-header');
        expect(header.values).toMatchObject([
            {
                label: 'Customer',
                value: 'C-00017',
                recordName: 'Acme Corporation',
                provenance: 'from Account > Intacct Customer ID'
            },
            { label: 'Date', value: '2026-11-24', provenance: 'from Close Date' },
            { label: 'Memo', value: 'Renewal 2027', provenance: 'from a template' }
        ]);
    });

    it('adds up the lines as Intacct will', async () => {
        const lines = childOf(
            await preview(opportunity(), [product(1), product(2)]),
            'c-preview-lines'
        );
        expect(lines.subtotal).toBe('523.92');
        expect(lines.lines).toMatchObject([{ amount: '261.96' }, { amount: '261.96' }]);
    });

    it('tells a field that exists no more from one that the user may not see', async () => {
        const gone = { ...rows[0]!, id: 'gone', name: 'Gone', intacctField: 'memo' };
        const mapping = [...rows, { ...gone, salesforceField: 'Gone__c', sortOrder: 1 }];
        const shown = await preview(opportunity(HIDDEN), [product(1)], mapping);
        const inputs = childOf(shown, 'c-preview-check').inputs as { document: string };
        const { unread } = JSON.parse(inputs.document) as { unread: object[] };
        expect(unread).toContainEqual({
            level: 'Header',
            row: 'Gone',
            intacctField: 'memo',
            path: 'Gone__c'
        });
        expect(shown.textOf('hidden')).toContain('Memo');
        await check(shown, {
            code: 'MAPPING.SOURCE_UNKNOWN',
            severity: 'error',
            owner: 'Admin',
            intacctField: 'memo',
            salesforceField: 'Gone__c',
            recordId: opportunity().id,
            params: { row: 'Gone', field: 'Gone__c' }
        });
        expect(childOf(shown, 'c-problem-list').problems).toMatchObject([
            { params: { row: 'Gone', field: 'Gone__c' } }
        ]);
        expect(shown.textOf('hidden')).toContain('Customer');
        expect(shown.textOf('hidden')).not.toContain('Memo');
        expect(shown.told.at(-1)).toMatchObject({ errorCount: 1 });
        expect(shown.told.at(-1)?.hidden).toContain('memo');
    });

    it('names the record and field to mend in the words of the page layouts', async () => {
        const problems = childOf(await preview(opportunity(null)), 'c-problem-list').problems;
        expect(problems).toMatchObject([
            {
                recordId: '001000000000001AAA',
                params: {
                    object: 'Account',
                    record: 'Acme Corporation',
                    field: 'Intacct Customer ID',
                    target: 'Customer'
                }
            }
        ]);
    });

    it('puts the problem of a line beside that line', async () => {
        const bad = product(2, { Quantity: -1 });
        const lines = childOf(await preview(opportunity(), [product(1), bad]), 'c-preview-lines');
        expect(lines.lines).toMatchObject([
            { problems: [] },
            { problems: [{ code: 'LINE.QUANTITY_NOT_POSITIVE', recordId: bad.id }] }
        ]);
    });

    it('lists what its reader may not see and leaves it out of the fingerprint', async () => {
        const { textOf, told } = await preview(opportunity(HIDDEN));
        expect(textOf('hidden')).toMatch(/may not see these values.*: Customer$/);
        expect(told[0]).toMatchObject({ hidden: ['customer.id'], errorCount: 0 });
    });

    it('tells where each field of the mapping lies, for failures that come back with its path', async () => {
        const { told } = await preview();
        expect(told[0]).toMatchObject({
            places: {
                CloseDate: { label: 'Close Date', recordName: 'Renewal 2027' },
                'Account.Intacct_Customer_Id__c': {
                    label: 'Account > Intacct Customer ID',
                    recordId: '001000000000001AAA',
                    recordName: 'Acme Corporation'
                },
                'Product2.ProductCode': { label: 'Product > Product Code' }
            }
        });
    });

    it('gives the same fingerprint for the same content and another for other content', async () => {
        const hashes = await Promise.all(
            [2, 2, 3].map(async (Quantity) =>
                (await preview(opportunity(), [product(1, { Quantity })])).told[0]?.hash()
            )
        );
        expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
        expect(hashes[1]).toBe(hashes[0]);
        expect(hashes[2]).not.toBe(hashes[0]);
    });

    it('asks Intacct about the document with the record behind each line', async () => {
        const { inputs } = childOf(await preview(), 'c-preview-check') as unknown as {
            inputs: { document: string };
        };
        expect(inputs).toMatchObject({
            definition: 'Sales Order',
            sourceRecordId: opportunity().id
        });
        expect(JSON.parse(inputs.document)).toMatchObject({
            customer: { id: 'C-00017' },
            lines: [{ dimensions: { item: { id: 'FUR-BO-1' } }, recordId: product(1).id }]
        });
    });

    it('asks Intacct once about the same document, and again about another', async () => {
        const shown = await preview();
        const inputs = () => childOf(shown, 'c-preview-check').inputs;
        const first = inputs();
        await read(shown);
        expect(inputs()).toBe(first);
        await read(shown, opportunity(), [product(1, { Quantity: 9 })]);
        expect(inputs()).not.toBe(first);
    });

    it('puts what Intacct would refuse beside its line, with record and field to mend it', async () => {
        const shown = await preview();
        await check(shown, ITEM_INACTIVE);
        expect(childOf(shown, 'c-preview-lines').lines).toMatchObject([
            {
                problems: [
                    {
                        code: 'ITEM.INACTIVE',
                        recordId: '01t000000000001AAA',
                        recordName: 'Bookcase 1',
                        params: { item: 'FUR-BO-1' }
                    }
                ]
            }
        ]);
        const [before, after] = [shown.told[0], shown.told.at(-1)];
        expect(after?.errorCount).toBe(1);
        expect(after?.hash()).toBe(before?.hash());
    });

    it('says nothing twice that the mapping has said, and nothing of what its reader may not see', async () => {
        const missing = { ...ITEM_INACTIVE, intacctField: 'customer.id', lineNumber: undefined };
        const blank = await preview(opportunity(null));
        await check(blank, missing);
        expect(blank.textOf('counts')).toBe('Problems: 1 · Warnings: 0');
        document.body.replaceChildren();
        const hidden = await preview(opportunity(HIDDEN));
        await check(hidden, missing);
        expect(hidden.textOf('counts')).toBe('Problems: 0 · Warnings: 0');
    });

    it('reads and asks everything again on demand', async () => {
        const shown = await preview();
        const [source, checker] = ['c-transaction-source', 'c-preview-check'].map((tag) =>
            childOf(shown, tag)
        );
        const refresh = jest.spyOn(source as never, 'refresh' as never);
        const ask = jest.spyOn(checker as never, 'ask' as never);
        checker?.dispatchEvent(new CustomEvent('recheck'));
        await settle();
        expect(refresh).toHaveBeenCalledTimes(1);
        expect(ask).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        await preview(opportunity(null), [product(1), product(2, { Quantity: 0 })]);
        await expect(document.body).toBeAccessible();
    });
});
