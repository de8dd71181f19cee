import MappingPublish from 'c/mappingPublish';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';

const show = (properties: Record<string, unknown> = {}) =>
    render('c-mapping-publish', MappingPublish, { name: 'Draft 2', ...properties });
async function type({ find }: Rendered, dataId: string, value: string) {
    find(dataId).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
}

describe('c-mapping-publish', () => {
    it('tells the name and the note', async () => {
        const form = show();
        const confirmed = recordEvents(form.element, 'confirmed');
        await type(form, 'name', ' Autumn ');
        await type(form, 'note', 'Asked by finance ');
        form.find('publish').click();
        expect(confirmed).toEqual([{ name: 'Autumn', note: 'Asked by finance' }]);
    });

    it('takes the focus to the name once, when it is shown', async () => {
        const focused = recordFocus();
        await type(show(), 'name', 'Autumn');
        expect(focused).toEqual(['name']);
    });

    it('proposes the name of the draft', () => {
        const form = show();
        const confirmed = recordEvents(form.element, 'confirmed');
        form.find('publish').click();
        expect(confirmed).toEqual([{ name: 'Draft 2', note: '' }]);
    });

    it('does not publish without a name, nor with errors', async () => {
        const unnamed = show();
        await type(unnamed, 'name', ' ');
        expect(unnamed.find('publish').disabled).toBe(true);
        const blocked = show({ isBlocked: true });
        expect(blocked.find('publish').disabled).toBe(true);
        expect(blocked.textOf('blocked')).toMatch(/^Correct the errors/);
    });

    it('can be left', () => {
        const form = show();
        const cancelled = recordEvents(form.element, 'cancelled');
        form.find('cancel').click();
        expect(cancelled).toHaveLength(1);
    });

    it('is accessible', async () => {
        await expect(show({ isBlocked: true }).element).toBeAccessible();
    });
});
