import MappingVersions from 'c/mappingVersions';
import { recordEvents, recordFocus, render, settle } from 'test/render';

const VERSIONS = [
    { id: 'v3', name: 'Draft 3', number: 3, status: 'Draft', note: '', publishedBy: '' },
    {
        id: 'v2',
        name: 'With memo',
        number: 2,
        status: 'Published',
        note: 'Asked by finance',
        publishedAt: '2026-11-24T08:00:00.000Z',
        publishedBy: 'Ada Admin'
    },
    { id: 'v0', name: 'As installed', number: 0, status: 'Retired', note: '', publishedBy: '' }
];

const show = (versions: unknown = VERSIONS, isBusy = false) =>
    render('c-mapping-versions', MappingVersions, { versions, isBusy });

describe('c-mapping-versions', () => {
    it('tells which version is live, since when, by whom and why', () => {
        const { findAll } = show();
        const rows = findAll('[data-id="version"]');
        expect(rows).toHaveLength(3);
        expect(rows[1]?.textContent).toMatch(/2 · With memo.*Asked by finance.*Ada Admin/);
        expect(rows[1]?.querySelector('lightning-badge')).toMatchObject({ label: 'Live' });
    });

    it('returns only to earlier versions, and asks before it does', async () => {
        const versions = show();
        const focused = recordFocus();
        const returned = recordEvents(versions.element, 'returned');
        expect(versions.findAll('[data-id="return"]')).toHaveLength(1);
        versions.find('return').click();
        await settle();
        expect(versions.find('question').textContent).toMatch(/Make “As installed” live again/);
        expect(focused).toEqual(['cancel']);
        expect(returned).toHaveLength(0);
        versions.find('confirm').click();
        await settle();
        expect(returned).toMatchObject([{ id: 'v0' }]);
        expect(versions.find('question')).toBeNull();
    });

    it('can be told to leave it, where it was asked', async () => {
        const versions = show();
        const focused = recordFocus();
        const returned = recordEvents(versions.element, 'returned');
        versions.find('return').click();
        await settle();
        versions.find('cancel').click();
        await settle();
        expect(versions.find('question')).toBeNull();
        expect(focused).toEqual(['cancel', 'return']);
        expect(returned).toHaveLength(0);
    });

    it('waits while a version is being published', () => {
        expect(show(VERSIONS, true).find('return').disabled).toBe(true);
    });

    it('says what the first publication will keep', () => {
        expect(show([]).textOf('empty')).toMatch(/becomes version 0/);
    });

    it('is accessible', async () => {
        await expect(show().element).toBeAccessible();
    });
});
