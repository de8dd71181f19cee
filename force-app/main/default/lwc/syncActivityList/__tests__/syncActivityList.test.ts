import { NO_FILTER, PAGE_QUERY, PAGE_SIZE } from 'c/syncActivityService';
import SyncActivityList from 'c/syncActivityList';
import { answer } from 'test/records';
import { recordEvents, render, settle, turn, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const SUMMARY = {
    counts: { needsYou: 1, waiting: 0, running: 0 },
    withIssues: [],
    causes: [],
    lastChecked: '2027-01-01T08:00:00.000Z',
    typeNames: []
};

function rows(count: number, status = 'Failed') {
    return Array.from({ length: count }, (_, index) => ({
        Id: `a0R${index}`,
        Name: `SR-${String(1000 - index)}`,
        Operation__c: 'Create Document',
        Status__c: status,
        CreatedDate: '2027-01-01T08:00:00.000Z'
    }));
}

async function show(count: number, properties: object = {}): Promise<Rendered> {
    const list = render('c-sync-activity-list', SyncActivityList, {
        tab: 'needsYou',
        summary: SUMMARY,
        ...properties
    });
    await settle();
    wires.graphql.answer(PAGE_QUERY, answer({ Intacct_Sync_Request__c: rows(count) }));
    await settle();
    return list;
}

async function fire(list: Rendered, selector: string, name: string, detail: unknown) {
    list.findAll(selector)[0]?.dispatchEvent(new CustomEvent(name, { detail }));
    await settle();
}

const variables = () => wires.graphql.getLastConfig()?.variables as Record<string, unknown>;
const shown = ({ findAll }: Rendered) =>
    findAll('c-sync-activity-table')[0]?.activities as { id: string }[];
const finish = (outputs: Record<string, unknown>) => ({
    status: 'FINISHED',
    outputVariables: Object.entries(outputs).map(([name, value]) => ({ name, value }))
});

describe('c-sync-activity-list', () => {
    beforeEach(() => wires.graphql.refresh.mockClear());

    it('shows a spinner until it has read, and the error panel when it cannot', async () => {
        const list = render('c-sync-activity-list', SyncActivityList, { summary: SUMMARY });
        expect(list.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(PAGE_QUERY, 'no access');
        await settle();
        expect(list.findAll('c-error-panel')[0]?.errors).toEqual([{ message: 'no access' }]);
    });

    it('says that everything is in step, and when Intacct was last read', async () => {
        const list = await show(0);
        expect(list.find('empty').textContent).toBe('Everything is in step. Last checked ');
        expect(list.find('last-checked').value).toBe(Date.parse(SUMMARY.lastChecked));
    });

    it('says so when the filter is why there is nothing', async () => {
        const list = await show(0);
        await fire(list, 'c-sync-activity-filters', 'filtered', { ...NO_FILTER, owner: 'Rep' });
        expect(list.textOf('empty')).toBe('No request fits the filter.');
    });

    it('goes from page to page by the last row, and back', async () => {
        const list = await show(PAGE_SIZE + 1);
        expect(shown(list)).toHaveLength(PAGE_SIZE);
        await turn(list, 'next');
        expect(variables()).toMatchObject({
            before: '2027-01-01T08:00:00.000Z',
            beforeName: `SR-${1001 - PAGE_SIZE}`
        });
        expect(list.find('pages')).toMatchObject({ place: 'Page 2', isFirst: false });
        await turn(list, 'previous');
        expect(variables()).toMatchObject({ beforeName: '' });
    });

    it('starts at the first page when the filter changes', async () => {
        const list = await show(PAGE_SIZE + 1);
        await turn(list, 'next');
        await fire(list, 'c-sync-activity-filters', 'filtered', { ...NO_FILTER, cause: 'X' });
        expect(variables()).toMatchObject({ beforeName: '', cause: 'X' });
    });

    it('retries what is selected in one go and tells how many', async () => {
        const list = await show(3);
        const acted = recordEvents(list.element, 'acted');
        await fire(list, 'c-sync-activity-table', 'selected', ['a0R0', 'a0R2']);
        expect(list.find('retry').label).toBe('Retry (2)');
        list.find('retry').click();
        await settle();
        expect(list.find('flow').flowInputVariables).toEqual([
            { name: 'change', type: 'String', value: 'Retry' },
            { name: 'requestIds', type: 'String', value: ['a0R0', 'a0R2'] }
        ]);
        await fire(list, '[data-id="flow"]', 'statuschange', finish({ ok: true, changedCount: 2 }));
        expect(list.textOf('notice')).toBe('2 requests are tried again.');
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
        expect(acted).toHaveLength(1);
    });

    it.each([
        ['Retry', 'The request is tried again.'],
        ['Cancel', 'The request has been cancelled.']
    ])('speaks of one request as of one: %s', async (change, words) => {
        const list = await show(1);
        await fire(list, 'c-sync-activity-table', 'changed', { id: 'a0R0', change });
        await fire(list, '[data-id="flow"]', 'statuschange', finish({ ok: true, changedCount: 1 }));
        expect(list.textOf('notice')).toBe(words);
    });

    it('says in plain words that another run is open', async () => {
        const list = await show(1);
        await fire(list, 'c-sync-activity-table', 'changed', { id: 'a0R0', change: 'Retry' });
        const refused = finish({ ok: false, code: 'SYNC_REQUEST.TAKEN', message: 'DUPLICATE' });
        await fire(list, '[data-id="flow"]', 'statuschange', refused);
        expect(list.textOf('notice')).toMatch(/another run of this kind is still open/);
        expect(list.findAll('c-error-panel')).toHaveLength(0);
    });

    it('shows another refusal in the words of the platform', async () => {
        const list = await show(1);
        await fire(list, 'c-sync-activity-table', 'changed', { id: 'a0R0', change: 'Cancel' });
        await fire(list, '[data-id="flow"]', 'statuschange', {
            status: 'ERROR',
            errorMessage: 'no access to the flow'
        });
        expect(list.findAll('c-error-panel')[0]?.errors).toEqual({
            message: 'no access to the flow'
        });
    });

    it('says what was done in a story, and reads again', async () => {
        const list = await show(1);
        const acted = recordEvents(list.element, 'acted');
        await fire(list, 'c-sync-activity-table', 'acted', 'The document is resolved.');
        expect(list.textOf('notice')).toBe('The document is resolved.');
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
        expect(acted).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show(1);
        await expect(document.body).toBeAccessible();
    });
});
