import fc from 'fast-check';
import {
    addRow,
    canRemove,
    changeRow,
    changesBetween,
    hasChanges,
    moveRow,
    removeRow,
    replaceRows,
    rowsOfTarget,
    toFieldMappings,
    type DraftRow
} from 'c/mappingDraftUtils';
import { row } from 'test/mappingRows';

const MEMO = { level: 'Header', intacctField: 'memo' } as const;
const NEW = { key: 'new', name: 'Memo', direction: 'To Intacct' } as const;
const keys = (rows: readonly DraftRow[]) => rows.map(({ key }) => key);
const someRows = fc
    .array(
        fc.record({
            intacctField: fc.constantFrom('memo', 'dueDate'),
            sortOrder: fc.integer({ min: 0, max: 3 })
        }),
        { maxLength: 6 }
    )
    .map((values) => values.map(row));

describe('c/mappingDraftUtils', () => {
    it('tries a new alternative after those that the field has', () => {
        const rows = addRow([row({ sortOrder: 40 })], MEMO, NEW);
        expect(keys(rowsOfTarget(rows, MEMO)).at(-1)).toBe('new');
    });

    it('makes the alternative of a required field required', () => {
        const rows = addRow([row({ isRequired: true })], MEMO, NEW);
        expect(rows.at(-1)?.isRequired).toBe(true);
    });

    it('forgets what a row no longer reads when its rule changes', () => {
        const [changed] = changeRow([row({ key: 'a', valueMap: { x: 'y' } })], 'a', {
            rule: 'Constant',
            value: 'Each'
        });
        expect(changed).toMatchObject({ salesforceField: '', valueMap: {}, value: 'Each' });
    });

    it('keeps the Salesforce field that a row that comes in writes', () => {
        const incoming = row({ key: 'a', direction: 'From Intacct', salesforceField: 'Memo__c' });
        const [changed] = changeRow([incoming], 'a', { rule: 'Constant', value: 'Each' });
        expect(changed?.salesforceField).toBe('Memo__c');
    });

    it('keeps standard rows', () => {
        const standard = row({ isStandard: true });
        expect(canRemove([standard, row()], standard)).toBe(false);
    });

    it('keeps the last row of a required field, and lets its alternatives go', () => {
        const [first, second] = [row({ isRequired: true }), row({ isRequired: true })];
        const rest = removeRow([first, second], first.key);
        expect(rest).toEqual([second]);
        expect(removeRow(rest, second.key)).toEqual([second]);
    });

    it('swaps two alternatives that share a position', () => {
        const rows = [row({ key: 'a', sortOrder: 5 }), row({ key: 'b', sortOrder: 5 })];
        expect(keys(rowsOfTarget(moveRow(rows, 'b', -1), MEMO))).toEqual(['b', 'a']);
    });

    it('moves a row back where it came from', () => {
        fc.assert(
            fc.property(someRows, fc.nat(), (rows, at) => {
                fc.pre(rows.length > 0);
                const moved = rows[at % rows.length]?.key ?? '';
                const target = rows.find(({ key }) => key === moved) ?? MEMO;
                const before = keys(rowsOfTarget(rows, target));
                fc.pre(before.at(-1) !== moved);
                const back = moveRow(moveRow(rows, moved, 1), moved, -1);
                expect(keys(rowsOfTarget(back, target))).toEqual(before);
            })
        );
    });

    it('finds nothing to save when nothing was edited, whatever the order of properties', () => {
        const one = row({ valueMap: { a: '1', b: '2' } });
        const same = { ...one, valueMap: { b: '2', a: '1' } };
        expect(hasChanges(changesBetween([one], [same]))).toBe(false);
    });

    it('tells what to create, change and delete', () => {
        const [kept, changed, gone, added] = [row(), row(), row(), row()];
        const edited = [kept, { ...changed, isEnabled: false }, added];
        const changes = changesBetween([kept, changed, gone], edited);
        expect(keys(changes.created)).toEqual([added.key]);
        expect(keys(changes.updated)).toEqual([changed.key]);
        expect(keys(changes.deleted)).toEqual([gone.key]);
    });

    it('hands the engine what would be sent, and nothing else', () => {
        const sent = row();
        const rows = [
            sent,
            row({ isEnabled: false }),
            row({ direction: 'From Intacct' }),
            row({ level: 'Payment' })
        ];
        expect(toFieldMappings(rows).map(({ id }) => id)).toEqual([sent.key]);
    });

    it('keeps the record of a row that an imported one replaces', () => {
        const [first, second] = [row({ sortOrder: 1 }), row({ sortOrder: 2 })];
        const imported = [row({ key: 'file-1', value: 'x' }), row({ key: 'file-2' })];
        const extra = row({ key: 'file-3', intacctField: 'dueDate' });
        expect(keys(replaceRows([second, first], [...imported, extra]))).toEqual([
            first.key,
            second.key,
            'file-3'
        ]);
    });

    it('keeps the rows of a workflow that an import does not know', () => {
        const [classic, advanced] = [row(), row({ workflow: 'Advanced', value: 'kept' })];
        const imported = [row({ key: 'file-1', value: 'x' })];
        expect(replaceRows([classic, advanced], imported)).toEqual([
            { ...imported[0], key: classic.key },
            advanced
        ]);
    });

    it('keeps required what the org requires, whatever the file says', () => {
        const [replaced] = replaceRows([row({ isRequired: true })], [row({ isRequired: false })]);
        expect(replaced?.isRequired).toBe(true);
    });
});
