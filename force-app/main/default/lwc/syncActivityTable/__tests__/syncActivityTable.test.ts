import SyncActivityTable from 'c/syncActivityTable';
import type { Activity } from 'c/syncActivityService';
import { activity } from 'test/activities';
import { recordEvents, render, settle, type Rendered } from 'test/render';

const FAILED = activity();
const RUNNING = activity({
    id: 'a0R2',
    name: 'SR-000002',
    status: 'Running',
    operation: 'Pull Changes',
    opportunityName: undefined,
    scheduleName: 'Nightly',
    read: 12_400,
    progress: 25
});

async function show(activities: Activity[], selectedIds: string[] = []): Promise<Rendered> {
    const table = render('c-sync-activity-table', SyncActivityTable, { activities, selectedIds });
    await settle();
    return table;
}

const lineText = ({ textContent }: Element): string | null => textContent;
/** The lines of each state, as a screen reader pauses between them. */
const states = ({ findAll }: Rendered): (string | null)[][] =>
    findAll('[data-id="state"]').map(({ children }) => [...children].map(lineText));
const tick = (control: Element | undefined, checked: boolean): void => {
    control?.dispatchEvent(new CustomEvent('change', { detail: { checked } }));
};

describe('c-sync-activity-table', () => {
    it('says of each request what it is and why it stands where it stands', async () => {
        const left = activity({ id: 'a0R3', status: 'Succeeded', failed: 3 });
        const leftOne = activity({ id: 'a0R4', status: 'Succeeded', failed: 1 });
        const table = await show([FAILED, RUNNING, left, leftOne]);
        expect(table.textOf('row')).toContain('Acme – Renewal');
        expect(states(table)).toEqual([
            ['Failed', 'A location is missing.'],
            ['Running', '12,400 of about 50,000'],
            ['Succeeded', '3 documents were not applied.'],
            ['Succeeded', 'One document was not applied.']
        ]);
    });

    it('says when a waiting request tries again', async () => {
        const nextAttemptAt = '2027-01-01T09:00:00.000Z';
        const table = await show([activity({ status: 'Waiting', nextAttemptAt })]);
        const [time] = table.findAll('lightning-formatted-date-time');
        expect(time?.value).toBe(nextAttemptAt);
        expect(states(table)).toEqual([['Waiting', 'A location is missing.', 'Tries again at ']]);
    });

    it('lets only those be selected about which something can be done', async () => {
        const table = await show([FAILED, RUNNING]);
        expect(table.findAll('[data-id="select"]').map(({ dataset }) => dataset.requestId)).toEqual(
            ['a0R1']
        );
    });

    it('fires the selection, one by one and all at once', async () => {
        const other = activity({ id: 'a0R4', name: 'SR-000004' });
        const table = await show([FAILED, RUNNING, other], ['a0R1']);
        const selected = recordEvents(table.element, 'selected');
        const [first, second] = table.findAll('[data-id="select"]');
        tick(second, true);
        tick(first, false);
        tick(table.find('select-all'), true);
        tick(table.find('select-all'), false);
        expect(selected).toEqual([['a0R1', 'a0R4'], [], ['a0R1', 'a0R4'], []]);
    });

    it('unfolds the story of a request and folds it again', async () => {
        const table = await show([FAILED]);
        table.find('expand').click();
        await settle();
        expect(table.findAll('c-sync-activity-story')[0]?.activity).toEqual(FAILED);
        table.find('expand').click();
        await settle();
        expect(table.findAll('c-sync-activity-story')).toHaveLength(0);
    });

    it('says of which request a change is wanted', async () => {
        const table = await show([FAILED]);
        const changed = recordEvents(table.element, 'changed');
        table.find('expand').click();
        await settle();
        table
            .findAll('c-sync-activity-story')[0]
            ?.dispatchEvent(new CustomEvent('changed', { detail: 'Retry' }));
        expect(changed).toEqual([{ id: 'a0R1', change: 'Retry' }]);
    });

    it('is accessible', async () => {
        await show([FAILED, RUNNING]);
        await expect(document.body).toBeAccessible();
    });
});
