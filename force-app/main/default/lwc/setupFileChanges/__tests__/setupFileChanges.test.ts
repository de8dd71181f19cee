import SetupFileChanges from 'c/setupFileChanges';
import { render } from 'test/render';

const changes = [
    { key: 'a', what: 'Button: Sales Order', here: '(empty)', file: 'Place order' },
    { key: 'b', what: 'Sales Order: Memo (Header fields)', here: '{Name}', file: 'Not mapped' }
];
const show = () => render('c-setup-file-changes', SetupFileChanges, { changes });

describe('c-setup-file-changes', () => {
    it('shows both sides of each value', () => {
        const rows = show().findAll('[data-id="change"]');
        expect(rows.map(({ children }) => [...children].map((cell) => cell.textContent))).toEqual(
            changes.map(({ what, here, file }) => [what, here, file])
        );
    });

    it('is accessible', async () => {
        await expect(show().element).toBeAccessible();
    });
});
