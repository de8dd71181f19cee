import { STORY_QUERY, type Activity } from 'c/syncActivityService';
import SyncActivityStory from 'c/syncActivityStory';
import { activity } from 'test/activities';
import { answer } from 'test/records';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

async function show(changes: Partial<Activity> = {}, raw: string | null = null): Promise<Rendered> {
    const story = render('c-sync-activity-story', SyncActivityStory, {
        activity: activity(changes)
    });
    await settle();
    wires.graphql.answer(
        STORY_QUERY,
        answer({ Intacct_Sync_Request__c: [{ Id: 'a0R1', Error_Detail__c: raw }] })
    );
    await settle();
    return story;
}

const told = ({ findAll }: Rendered): (string | undefined)[] =>
    findAll('[data-id="event"] strong').map(({ textContent }) => textContent ?? undefined);
const notes = ({ findAll }: Rendered): (string | null)[] =>
    findAll('[data-id="note"]').map(({ textContent }) => textContent);

describe('c-sync-activity-story', () => {
    it('tells a failure from the beginning to who can fix it', async () => {
        const story = await show({ attempts: 3 });
        expect(told(story)).toEqual(['Robin Rep asked for it', 'Work began', 'Failed']);
        expect(notes(story)).toEqual([
            '3 attempts were made',
            'A location is missing.',
            expect.stringMatching(/./)
        ]);
    });

    it.each([
        ['Queued', 'Waits for its turn'],
        ['Running', 'Still at work'],
        ['Waiting', 'Tries again by itself'],
        ['Succeeded', 'Done'],
        ['Cancelled', 'Cancelled']
    ])('ends the story of a %s request with: %s', async (status, words) => {
        expect(told(await show({ status })).pop()).toBe(words);
    });

    it('tells last that the document was deleted, so that another may take its place', async () => {
        const documentDeletedAt = '2026-11-24T10:00:00.000Z';
        const story = await show({ status: 'Succeeded', documentDeletedAt });
        expect(told(story).slice(-2)).toEqual([
            'Done',
            'The document was deleted in Intacct; another may take its place'
        ]);
    });

    it('names the schedule and the counts of a pull', async () => {
        const pull = { scheduleName: 'Nightly', status: 'Succeeded', read: 12_400, written: 3 };
        const story = await show(pull);
        expect(told(story)[0]).toBe('Asked for by the schedule Nightly');
        expect(notes(story)).toContain('12,400 read · 3 written');
    });

    it('leaves the documents that were not applied to their list, and tells what was done', async () => {
        const story = await show({ status: 'Succeeded' });
        const acted = recordEvents(story.element, 'acted');
        expect(story.find('issues').requestId).toBe('a0R1');
        story.find('issues').dispatchEvent(new CustomEvent('acted', { detail: 'Done.' }));
        expect(acted).toEqual(['Done.']);
    });

    it('keeps the raw answer folded until it is asked for', async () => {
        const story = await show({}, '{"error":"x"}');
        expect(story.find('raw')).toBeNull();
        story.find('details').click();
        await settle();
        expect(story.textOf('raw')).toBe('{"error":"x"}');
    });

    it('fires what was clicked', async () => {
        const story = await show();
        const changed = recordEvents(story.element, 'changed');
        story.find('retry').click();
        story.find('cancel').click();
        expect(changed).toEqual(['Retry', 'Cancel']);
    });

    it('offers no retry but the way to a new preview when the source has changed', async () => {
        const story = await show({ errorCode: 'PREVIEW.CHANGED' });
        expect(story.find('retry')).toBeNull();
        expect(notes(story).pop()).toMatch(/^Open the opportunity/);
    });

    it('shows the error panel when details cannot be read', async () => {
        const story = render('c-sync-activity-story', SyncActivityStory, { activity: activity() });
        expect(story.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(STORY_QUERY, 'no access');
        await settle();
        expect(story.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show({}, 'raw');
        await expect(document.body).toBeAccessible();
    });
});
