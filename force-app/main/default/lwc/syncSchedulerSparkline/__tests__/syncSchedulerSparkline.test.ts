import type { Run } from 'c/scheduleUtils';
import SyncSchedulerSparkline from 'c/syncSchedulerSparkline';
import { render, settle, type Rendered } from 'test/render';

function run(status: string, seconds: number): Run {
    return {
        id: `${status}${seconds}`,
        name: 'SR-000001',
        status,
        createdAt: '2027-01-01T00:00:00.000Z',
        startedAt: '2027-01-01T00:00:00.000Z',
        completedAt: status === 'Running' ? undefined : `2027-01-01T00:00:${seconds}.000Z`,
        read: undefined,
        written: undefined,
        failed: undefined,
        progress: undefined
    };
}

async function show(...runs: Run[]): Promise<Rendered> {
    const sparkline = render('c-sync-scheduler-sparkline', SyncSchedulerSparkline, { runs });
    await settle();
    return sparkline;
}

const bars = ({ find }: Rendered, kind: string): number =>
    (find(kind).getAttribute('d') ?? '').split('z').length - 1;

describe('c-sync-scheduler-sparkline', () => {
    it('draws a bar for each run, a broken one for a run that failed', async () => {
        const picture = await show(run('Running', 0), run('Succeeded', 30), run('Failed', 10));
        expect(bars(picture, 'succeeded')).toBe(1);
        expect(bars(picture, 'failed')).toBe(2);
        expect(bars(picture, 'open')).toBe(1);
    });

    it('says in words what it draws', async () => {
        const picture = await show(run('Succeeded', 30), run('Failed', 10));
        expect(picture.find('picture').getAttribute('aria-label')).toBe(
            'Last runs: 2 · succeeded: 1 · failed: 1 · longest: 30 sec'
        );
    });

    it('draws the last 20 of more runs', async () => {
        const picture = await show(...Array.from({ length: 30 }, () => run('Succeeded', 10)));
        expect(bars(picture, 'succeeded')).toBe(20);
    });

    it('is accessible', async () => {
        await show(run('Succeeded', 30));
        await expect(document.body).toBeAccessible();
    });
});
