import PageButtons from 'c/pageButtons';
import { recordEvents, recordFocus, render, settle } from 'test/render';

const show = (properties: Record<string, unknown> = {}) =>
    render('c-page-buttons', PageButtons, { place: 'Lines 1 to 100 of 1030', ...properties });

describe('c-page-buttons', () => {
    afterEach(() => jest.restoreAllMocks());

    it('says which page is on show, and asks for the one before and the one behind', () => {
        const buttons = show();
        const turned = recordEvents(buttons.element, 'turned');
        expect(buttons.textOf('place')).toBe('Lines 1 to 100 of 1030');
        buttons.find('next').click();
        buttons.find('previous').click();
        expect(turned).toEqual(['next', 'previous']);
    });

    it('goes no further than the first and the last page', () => {
        const first = show({ isFirst: true });
        expect(first.find('previous').disabled).toBe(true);
        expect(first.find('next').disabled).toBe(false);
        expect(show({ isLast: true }).find('next').disabled).toBe(true);
    });

    it.each([
        ['next', 'isLast', 'previous'],
        ['previous', 'isFirst', 'next']
    ])(
        'hands the focus on when %s leads to a page where it is disabled',
        async (pressed, end, other) => {
            const focused = recordFocus();
            const buttons = show();
            buttons.find(pressed).click();
            await settle();
            expect(focused).toEqual([]);
            buttons.element[end] = true;
            await settle();
            expect(focused).toEqual([other]);
        }
    );

    it('leaves the focus with whoever has gone on elsewhere', async () => {
        const focused = recordFocus();
        const buttons = show();
        buttons.find('next').click();
        buttons.find('next').dispatchEvent(new CustomEvent('focusout', { bubbles: true }));
        buttons.element.isLast = true;
        await settle();
        expect(focused).toEqual([]);
    });

    it('is accessible', async () => {
        show();
        await expect(document.body).toBeAccessible();
    });
});
