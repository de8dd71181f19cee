import MappingEditorModal from 'c/mappingEditorModal';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';

const show = () =>
    render('c-mapping-editor-modal', MappingEditorModal, {
        label: 'Map Sales Order',
        transactionTypeId: 'a0T1',
        level: 'Line'
    });
async function dirty({ findAll }: Rendered, isDirty: boolean) {
    const event = new CustomEvent('dirtychanged', { detail: isDirty });
    findAll('c-mapping-editor')[0]?.dispatchEvent(event);
    await settle();
}

describe('c-mapping-editor-modal', () => {
    it('edits the mapping of its type, beginning with its level', () => {
        expect(show().findAll('c-mapping-editor')[0]).toMatchObject({
            transactionTypeId: 'a0T1',
            level: 'Line'
        });
    });

    it('closes at once when nothing would be lost', async () => {
        const modal = show();
        const closed = recordEvents(modal.element, 'modalclosed');
        modal.find('close').click();
        await settle();
        expect(closed).toHaveLength(1);
    });

    it('asks before it closes when something would be lost', async () => {
        const modal = show();
        const closed = recordEvents(modal.element, 'modalclosed');
        await dirty(modal, true);
        expect(modal.element.disableClose).toBe(true);
        modal.find('close').click();
        await settle();
        expect(modal.find('question').textContent).toMatch(/without saving/);
        modal.find('keep').click();
        await settle();
        expect(closed).toHaveLength(0);
        modal.find('close').click();
        await settle();
        modal.find('leave').click();
        await settle();
        expect(closed).toHaveLength(1);
    });

    it('moves the focus to the question, and back to the button that asks it', async () => {
        const modal = show();
        const focused = recordFocus();
        await dirty(modal, true);
        modal.find('close').click();
        await settle();
        modal.find('keep').click();
        await settle();
        expect(focused).toEqual(['keep', 'close']);
    });

    it('closes freely again once everything is saved', async () => {
        const modal = show();
        await dirty(modal, true);
        await dirty(modal, false);
        expect(modal.element.disableClose).toBe(false);
    });

    it('is accessible', async () => {
        await expect(show().element).toBeAccessible();
    });
});
