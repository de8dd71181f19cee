import MappingToolbar from 'c/mappingToolbar';
import { recordEvents, recordFocus, render, settle } from 'test/render';

const show = (properties: Record<string, unknown> = {}) =>
    render('c-mapping-toolbar', MappingToolbar, properties);

describe('c-mapping-toolbar', () => {
    it('has nothing to save or publish while nothing was changed', () => {
        const { find, textOf } = show();
        expect(textOf('state')).toMatch(/^This is what is live/);
        for (const button of ['save', 'undo', 'publish']) {
            expect(find(button).disabled).toBe(true);
        }
        expect(find('discard')).toBeNull();
    });

    it('saves, undoes and publishes changes', () => {
        const { element, find, textOf } = show({ isDirty: true });
        expect(textOf('unsaved')).toMatch(/not saved/);
        for (const button of ['save', 'undo', 'publish']) {
            const asked = recordEvents(element, `${button}asked`);
            find(button).click();
            expect(asked).toHaveLength(1);
        }
    });

    it('publishes a saved draft, and says which it is', () => {
        const { find, textOf } = show({ draftName: 'Draft 3' });
        expect(textOf('state')).toMatch(/draft “Draft 3”/);
        expect(find('publish').disabled).toBe(false);
        expect(find('save').disabled).toBe(true);
    });

    it('asks before it discards a draft', async () => {
        const { element, find, textOf } = show({ draftName: 'Draft 3' });
        const focused = recordFocus();
        const asked = recordEvents(element, 'discardasked');
        find('discard').click();
        await settle();
        expect(textOf('question')).toMatch(/Discard the draft “Draft 3”/);
        find('keep').click();
        await settle();
        expect(find('question')).toBeNull();
        expect(focused).toEqual(['keep', 'discard']);
        find('discard').click();
        await settle();
        find('confirm').click();
        expect(asked).toHaveLength(1);
    });

    it('waits while something is being written', () => {
        const { find } = show({ draftName: 'Draft 3', isDirty: true, isBusy: true });
        for (const button of ['save', 'undo', 'publish', 'discard']) {
            expect(find(button).disabled).toBe(true);
        }
    });

    it('counts what is to be corrected and checked, and leads there', () => {
        const { element, find } = show({ errorCount: 2, warningCount: 1 });
        const asked = recordEvents(element, 'problemsasked');
        expect(find('errors').label).toBe('2 to correct');
        expect(find('warnings').label).toBe('1 to check');
        find('errors').click();
        expect(asked).toHaveLength(1);
    });

    it('is accessible', async () => {
        const { element } = show({ draftName: 'Draft 3', isDirty: true, errorCount: 1 });
        await expect(element).toBeAccessible();
    });
});
