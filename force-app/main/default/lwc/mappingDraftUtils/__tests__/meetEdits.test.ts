import { changesBetween, differencesBetween, putOnTop, type DraftRow } from 'c/mappingDraftUtils';
import { row } from 'test/mappingRows';

const DUE = 'dueDate';
const memo = row({ key: 'memo' });
const due = row({ key: 'due', intacctField: DUE });
const base = [memo, due];
const changed = (one: DraftRow, value: string): DraftRow => ({ ...one, rule: 'Constant', value });
const values = (rows: readonly DraftRow[]) => rows.map(({ key, value }) => [key, value]);

describe('edits of two people', () => {
    it('differ where one of them has changed a field, or both', () => {
        const mine = [changed(memo, 'm'), due];
        const theirs = [changed(memo, 't'), changed(due, 't')];
        const found = differencesBetween({ base, mine, theirs });
        expect(
            found.map(({ intacctField, isMine, isTheirs }) => [intacctField, isMine, isTheirs])
        ).toEqual([
            ['memo', true, true],
            [DUE, false, true]
        ]);
    });

    it('do not differ where both have made the same change, whatever the records are', () => {
        const mine = [changed(memo, 'x'), due];
        const theirs = [changed({ ...memo, key: 'copy', sortOrder: 500 }, 'x'), due];
        expect(differencesBetween({ base, mine, theirs })).toEqual([]);
    });

    it('differ where one has taken a field out', () => {
        const [found] = differencesBetween({ base, mine: base, theirs: [memo] });
        expect(found).toMatchObject({ intacctField: DUE, isMine: false, isTheirs: true });
    });

    it('keep mine where I have changed anything, theirs everywhere else', () => {
        const mine = [changed(memo, 'm'), due];
        const theirs = [changed(memo, 't'), changed(due, 't')];
        expect(values(putOnTop({ base, mine, theirs }))).toEqual([
            ['memo', 'm'],
            ['due', 't']
        ]);
    });

    it('change the records of a draft that somebody else has begun, instead of doubling them', () => {
        const mine = [changed(memo, 'm'), due, row({ key: 'new-1' })];
        const theirs = [
            { ...memo, key: 'a' },
            { ...due, key: 'b' }
        ];
        const { updated, created, deleted } = changesBetween(
            theirs,
            putOnTop({ base, mine, theirs })
        );
        expect([updated, created, deleted].map((rows) => rows.map(({ key }) => key))).toEqual([
            ['a'],
            ['new-1'],
            []
        ]);
    });

    it('leave no trace of mine where I took my change back', () => {
        const theirs = [memo];
        expect(putOnTop({ base, mine: base, theirs })).toEqual(theirs);
    });
});
