import EditConflict from 'c/editConflict';
import { recordEvents, render } from 'test/render';

const difference = (isMine: boolean, isTheirs: boolean) => ({
    key: `${isMine} ${isTheirs}`,
    what: 'Memo',
    mine: 'Name',
    theirs: 'Close Date',
    isMine,
    isTheirs
});
const open = () =>
    render('c-edit-conflict', EditConflict, {
        differences: [difference(true, true), difference(true, false), difference(false, true)]
    });

describe('c-edit-conflict', () => {
    it('shows both sides of each difference, and who has changed it', () => {
        const rows = open().findAll('tr[data-id="difference"]');
        const texts = rows.map((row) => row.textContent?.trim());
        expect(texts).toEqual([
            'MemoClose DateNameBoth',
            'MemoClose DateNameYou',
            'MemoClose DateNameSomebody else'
        ]);
    });

    it.each(['reload', 'keep'])('asks for %s', (choice) => {
        const conflict = open();
        const asked = recordEvents(conflict.element, `${choice}asked`);
        conflict.find(choice).click();
        expect(asked).toHaveLength(1);
    });

    it('is accessible', async () => {
        await expect(open().element).toBeAccessible();
    });
});
