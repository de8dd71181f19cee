import {
    compareDocuments,
    filterTargets,
    memoizeLast,
    NOTHING_KNOWN,
    toTargets
} from 'c/mappingViewUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import type { MappedDocument, MappedValue } from 'c/mappingUtils';
import { definition, objects, row } from 'test/mappingRows';

const targets = (rows: readonly DraftRow[], previous: ReturnType<typeof toTargets> = []) =>
    toTargets({ level: 'Header', rows, problems: [], definition, previous });
const labels = (found: readonly { label: string }[]) => found.map(({ label }) => label);
const context = { ...NOTHING_KNOWN, documentClass: 'Order', objects };

const value = (intacctField: string, text: string): MappedValue => ({
    intacctField,
    value: text,
    origin: { rule: 'Constant', recordId: '006', objectApiName: 'Opportunity' }
});
const document = (
    header: readonly MappedValue[],
    ...lines: (readonly MappedValue[])[]
): MappedDocument => ({
    header,
    lines: lines.map((values, index) => ({
        lineNumber: index + 1,
        recordId: `00k${index}`,
        values
    })),
    problems: [],
    hidden: []
});

describe('c/mappingViewUtils', () => {
    it('puts fields that are gone first, required ones next, then the rest by label', () => {
        expect(labels(targets([row({ intacctField: 'goneField' })]))).toEqual([
            'goneField',
            'Customer',
            'Date',
            'Approved',
            'Memo',
            'Ship Via',
            'State'
        ]);
    });

    it('keeps the alternatives of a field in the order in which they are tried', () => {
        const rows = [row({ key: 'b', sortOrder: 2 }), row({ key: 'a', sortOrder: 1 })];
        const memo = targets(rows).find(({ label }) => label === 'Memo');
        expect(memo?.rows.map(({ key }) => key)).toEqual(['a', 'b']);
    });

    it('takes no field for gone while Intacct has not been asked', () => {
        const [only] = toTargets({
            level: 'Header',
            rows: [row({ intacctField: 'goneField' })],
            problems: [],
            definition: undefined,
            previous: []
        });
        expect(only?.isRemoved).toBe(false);
    });

    it('hands on unchanged fields as they were, so that they are not rendered again', () => {
        const [memo, customer] = [row(), row({ intacctField: 'customer.id' })];
        const before = targets([memo, customer]);
        const after = targets([{ ...memo, isEnabled: false }, customer], before);
        const same = after.filter((target) => before.includes(target));
        expect(labels(after.filter((target) => !same.includes(target)))).toEqual(['Memo']);
    });

    it('shows what is mapped or required unless all is asked for', () => {
        const all = targets([row()]);
        expect(labels(filterTargets(all, 'used', '', context))).toEqual([
            'Customer',
            'Date',
            'Memo'
        ]);
        expect(filterTargets(all, 'all', '', context)).toHaveLength(6);
        expect(filterTargets(all, 'problems', '', context)).toEqual([]);
    });

    it.each(['printed order', 'memo', 'Parent Account', 'Account.Parent__r'])(
        'finds %p on either side',
        (search) => {
            const rows = [row({ salesforceField: 'Account.Parent__r.Intacct_Customer_Id__c' })];
            expect(labels(filterTargets(targets(rows), 'all', search, context))).toEqual(['Memo']);
        }
    );

    it('puts a draft beside what is live', () => {
        const live = document([value('memo', 'a'), value('state', 'x')], [value('unit', 'Each')]);
        const draft = document(
            [value('memo', 'b'), value('dueDate', '2026-11-24')],
            [value('unit', 'Each')],
            [value('unit', 'Box')]
        );
        const found = compareDocuments(live, draft);
        expect(
            found.map(({ lineNumber, intacctField, change }) => [lineNumber, intacctField, change])
        ).toEqual([
            [undefined, 'memo', 'changed'],
            [undefined, 'dueDate', 'added'],
            [undefined, 'state', 'removed'],
            [1, 'unit', 'same'],
            [2, 'unit', 'added']
        ]);
    });

    it('computes again only for other arguments', () => {
        const compute = jest.fn((a: number, b: number) => a + b);
        const sum = memoizeLast(compute);
        expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 3]);
        expect(compute).toHaveBeenCalledTimes(3);
    });
});
