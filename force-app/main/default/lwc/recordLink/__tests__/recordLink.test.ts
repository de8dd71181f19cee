import RecordLink from 'c/recordLink';
import { recordEvents, render, settle } from 'test/render';

describe('c-record-link', () => {
    it('is a real link, so that it opens in a new tab too', async () => {
        const { root } = render('c-record-link', RecordLink, { recordId: '001', label: 'Acme' });
        await settle();
        expect(root.querySelector('a')?.href).toBe('https://www.example.com/');
        expect(root.textContent).toBe('Acme');
    });

    it('navigates inside Lightning on a plain click and leaves the others to the browser', async () => {
        const { root } = render('c-record-link', RecordLink, { recordId: '001', label: 'Acme' });
        const opened = recordEvents(document.body, 'recordopened');
        await settle();
        const click = (init: MouseEventInit) => {
            const event = new MouseEvent('click', { cancelable: true, bubbles: true, ...init });
            root.querySelector('a')?.dispatchEvent(event);
            return event.defaultPrevented;
        };
        expect(click({})).toBe(true);
        expect(opened).toHaveLength(1);
        root.querySelector('a')?.removeAttribute('href');
        expect(click({ ctrlKey: true })).toBe(false);
        expect(opened).toHaveLength(1);
    });

    it('is accessible', async () => {
        render('c-record-link', RecordLink, { recordId: '001', label: 'Acme' });
        await settle();
        await expect(document.body).toBeAccessible();
    });
});
