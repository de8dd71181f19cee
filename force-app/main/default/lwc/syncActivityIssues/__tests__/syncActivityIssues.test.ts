import SyncActivityIssues from 'c/syncActivityIssues';
import { ISSUES_QUERY, setResolved, tryAgain } from 'c/syncIssueService';
import { answer } from 'test/records';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/syncIssueService', () => ({
    ...jest.requireActual('c/syncIssueService'),
    setResolved: jest.fn(),
    tryAgain: jest.fn()
}));

const OPEN = {
    Id: 'a0I1',
    Document_Id__c: 'Sales Invoice-INV-1',
    Error_Message__c: 'Customer C-1 is unknown.',
    Error_Owner__c: 'Admin',
    Status__c: 'Open'
};
const RESOLVED = { ...OPEN, Id: 'a0I2', Status__c: 'Resolved' };

async function show(
    issues: Record<string, unknown>[] = [OPEN, RESOLVED],
    updateable = true
): Promise<Rendered> {
    const list = render('c-sync-activity-issues', SyncActivityIssues, { requestId: 'a0R1' });
    await settle();
    wires.objectInfo.emit({ apiName: 'Intacct_Sync_Issue__c', updateable });
    wires.graphql.answer(ISSUES_QUERY, answer({ Intacct_Sync_Issue__c: issues }));
    await settle();
    return list;
}

const named = (list: Rendered, selector: string) =>
    list.findAll(selector).map(({ label }) => label);

async function click(list: Rendered, selector: string, label: string): Promise<unknown[]> {
    const acted = recordEvents(list.element, 'acted');
    list.findAll(selector)
        .find((button) => button.label === label)
        ?.click();
    await settle();
    return acted;
}

describe('c-sync-activity-issues', () => {
    beforeEach(() => {
        wires.graphql.refresh.mockClear();
        jest.mocked(tryAgain).mockReset().mockResolvedValue(true);
        jest.mocked(setResolved).mockReset().mockResolvedValue();
    });

    it('lists the documents that were not applied, with cause and who can help', async () => {
        const list = await show();
        const [first, second] = list.findAll('[data-id="issue"]');
        expect(first?.querySelector('c-record-link')).toHaveProperty(
            'label',
            'Sales Invoice-INV-1'
        );
        expect(first?.textContent).toContain('Customer C-1 is unknown.');
        expect(second?.textContent).toContain('Resolved');
    });

    it('shows nothing where everything was applied', async () => {
        expect((await show([])).findAll('table')).toHaveLength(0);
    });

    it('offers Try Again and Resolve for what is open, Reopen for what is resolved', async () => {
        expect(named(await show(), '[data-id="action"]')).toEqual([
            'Try Again',
            'Resolve',
            'Reopen'
        ]);
    });

    it('offers nothing to people who may not change issues', async () => {
        const list = await show([OPEN], false);
        expect(list.findAll('lightning-button, lightning-input')).toHaveLength(0);
        expect(list.findAll('[data-id="issue"]')).toHaveLength(1);
    });

    it.each([
        [true, /^The document is tried again/],
        [false, /^Another run of this kind is still open/]
    ])('tells what came of Try Again: placed %s', async (isPlaced, words) => {
        jest.mocked(tryAgain).mockResolvedValue(isPlaced);
        const acted = await click(await show(), '[data-id="action"]', 'Try Again');
        expect(tryAgain).toHaveBeenCalledWith([expect.objectContaining({ id: 'a0I1' })]);
        expect(acted).toEqual([expect.stringMatching(words)]);
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it('resolves one with a click and reopens another, and speaks of one as of one', async () => {
        const list = await show();
        expect(await click(list, '[data-id="action"]', 'Resolve')).toEqual([
            'The document is resolved.'
        ]);
        expect(setResolved).toHaveBeenLastCalledWith(['a0I1'], true);
        expect(await click(list, '[data-id="action"]', 'Reopen')).toEqual([
            'The document needs somebody again.'
        ]);
        expect(setResolved).toHaveBeenLastCalledWith(['a0I2'], false);
    });

    it('does to all that are selected what fits each of them', async () => {
        const list = await show([OPEN, { ...OPEN, Id: 'a0I3' }, RESOLVED]);
        list.find('select-all').dispatchEvent(
            new CustomEvent('change', { detail: { checked: true } })
        );
        await settle();
        expect(named(list, '[data-id="bulk"]')).toEqual([
            'Try Again (2)',
            'Resolve (2)',
            'Reopen (1)'
        ]);
        expect(await click(list, '[data-id="bulk"]', 'Resolve (2)')).toEqual([
            '2 documents are resolved.'
        ]);
        expect(setResolved).toHaveBeenLastCalledWith(['a0I1', 'a0I3'], true);
        expect(named(list, '[data-id="bulk"]')).toEqual([]);
    });

    it('selects and deselects one', async () => {
        const list = await show();
        const tick = async (checked: boolean) => {
            list.find('select').dispatchEvent(new CustomEvent('change', { detail: { checked } }));
            await settle();
        };
        await tick(true);
        expect(named(list, '[data-id="bulk"]')).toEqual(['Try Again (1)', 'Resolve (1)']);
        await tick(false);
        expect(named(list, '[data-id="bulk"]')).toEqual([]);
    });

    it('shows why a change was refused', async () => {
        const refusal = [{ message: 'refused' }];
        jest.mocked(setResolved).mockRejectedValue(refusal);
        const list = await show();
        expect(await click(list, '[data-id="action"]', 'Resolve')).toEqual([]);
        expect(list.findAll('c-error-panel')[0]?.errors).toEqual(refusal);
    });

    it('shows a spinner until it has read, and the error panel when it cannot', async () => {
        const list = render('c-sync-activity-issues', SyncActivityIssues, { requestId: 'a0R1' });
        expect(list.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(ISSUES_QUERY, 'no access');
        await settle();
        expect(list.findAll('c-error-panel')[0]?.errors).toEqual([{ message: 'no access' }]);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
