import { NO_FILTER } from 'c/syncActivityService';
import SyncActivityFilters from 'c/syncActivityFilters';
import { recordEvents, render, settle, type Rendered } from 'test/render';

type Option = { readonly label: string; readonly value: string };

async function show(filter = NO_FILTER): Promise<Rendered> {
    const filters = render('c-sync-activity-filters', SyncActivityFilters, {
        filter,
        causes: [{ code: 'PROXY.UNREACHABLE', count: 4 }],
        typeNames: ['Sales Order']
    });
    await settle();
    return filters;
}

const box = ({ findAll }: Rendered, field: string) => findAll(`[data-field="${field}"]`)[0];
const options = (filters: Rendered, field: string): Option[] =>
    box(filters, field)?.options as Option[];

describe('c-sync-activity-filters', () => {
    it('offers what occurs: causes in words with their number, types by name', async () => {
        const filters = await show();
        expect(options(filters, 'cause').map(({ value }) => value)).toEqual([
            '',
            'PROXY.UNREACHABLE'
        ]);
        expect(options(filters, 'cause')[1]?.label).toMatch(/proxy.*\(4\)$/);
        expect(options(filters, 'type').map(({ label }) => label)).toEqual(['All', 'Sales Order']);
    });

    it('keeps a chosen cause on offer after its last request is gone', async () => {
        const filters = await show({ ...NO_FILTER, cause: 'ITEM.INACTIVE' });
        expect(options(filters, 'cause').map(({ value }) => value)).toContain('ITEM.INACTIVE');
    });

    it('fires the whole filter when one part changes', async () => {
        const filters = await show({ ...NO_FILTER, type: 'Sales Order' });
        const filtered = recordEvents(filters.element, 'filtered');
        box(filters, 'owner')?.dispatchEvent(
            new CustomEvent('change', { detail: { value: 'Finance' } })
        );
        expect(filtered).toEqual([{ ...NO_FILTER, type: 'Sales Order', owner: 'Finance' }]);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
