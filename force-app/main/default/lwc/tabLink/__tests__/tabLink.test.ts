import TabLink from 'c/tabLink';
import { render, settle } from 'test/render';

describe('c-tab-link', () => {
    it('is a link that says its label', async () => {
        const { findAll } = render('c-tab-link', TabLink, {
            tabName: 'Intacct_Schedules',
            label: 'Schedules'
        });
        await settle();
        const [link] = findAll('a');
        expect(link?.textContent).toBe('Schedules');
        expect(link?.getAttribute('href')).toBeTruthy();
    });

    it('is accessible', async () => {
        render('c-tab-link', TabLink, { tabName: 'Intacct_Schedules', label: 'Schedules' });
        await settle();
        await expect(document.body).toBeAccessible();
    });
});
