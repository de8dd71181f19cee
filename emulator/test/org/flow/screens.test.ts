import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { FlowOutcome } from '../../../src/org/flow/run/flowOutcome.ts';
import type { ScreenFieldView, ScreenStep } from '../../../src/org/flow/screens/screenView.ts';
import { startTestOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const PROJECT = fileURLToPath(new URL('../page/fixture', import.meta.url));
const WHO = { Guest: { value: 'Ada' } };
const HOW = { Table: { table: 7 } };

describe('a flow with screens', () => {
    let test: TestOrg;
    let deal: string;
    let account: string;

    before(async () => {
        test = await startTestOrg({ project: PROJECT });
        const { records } = test.org;
        const OwnerId = test.rep.user.id;
        account = records.create('Account', { Name: 'Acme', OwnerId }, test.admin);
        records.create('Account', { Name: 'Other', OwnerId }, test.admin);
        const StageName = 'Prospecting';
        const values = { Name: 'Big <Deal>', StageName, CloseDate: '2026-12-24', OwnerId };
        deal = records.create('Opportunity', values, test.admin);
    });
    after(() => test.close());

    const start = (): Promise<FlowOutcome> =>
        test.automation.runFlow('Plan_Visit', { recordId: deal }, test.rep);
    const step = (
        { guid }: FlowOutcome,
        action: ScreenStep['action'],
        answers: ScreenStep['answers'] = {}
    ): Promise<FlowOutcome> => test.automation.stepFlow(guid, { action, answers }, test.rep);
    const atHow = async (): Promise<FlowOutcome> => step(await start(), 'NEXT', WHO);

    const all = (fields: readonly ScreenFieldView[]): ScreenFieldView[] =>
        fields.flatMap((field) => [field, ...all(field.fields)]);
    const field = ({ screen }: FlowOutcome, name: string): ScreenFieldView | undefined =>
        all(screen?.fields ?? []).find((each) => each.name === name);
    const output = ({ outputVariables }: FlowOutcome, name: string): unknown =>
        outputVariables.find((each) => each.name === name)?.value;

    it('stops at its first screen with texts merged and defaults filled in', async () => {
        const outcome = await start();
        assert.equal(outcome.status, 'STARTED');
        assert.equal(outcome.screen?.name, 'Who');
        assert.equal(outcome.helpText, 'Ask reception.');
        assert.match(field(outcome, 'About')?.label ?? '', /<b>Big <Deal><\/b>/);
        assert.equal(field(outcome, 'Seats')?.value, 2);
        assert.equal(field(outcome, 'Mail')?.properties['value'], 'guest@example.com');
        assert.equal(field(outcome, 'Guest')?.helpText, 'Who comes.');
    });

    it('offers Previous only behind another screen, Finish only on the last', async () => {
        const first = await start();
        assert.deepEqual(first.screen?.buttons, {
            back: undefined,
            pause: 'Pause',
            next: 'Next',
            finish: undefined
        });
        const second = await step(first, 'NEXT', WHO);
        assert.equal(second.screen?.buttons.back, 'Previous');
        assert.equal(second.screen?.buttons.next, 'Book');
        const last = await step(second, 'NEXT', HOW);
        assert.equal(last.screen?.buttons.finish, 'Finish');
        assert.equal(last.screen?.buttons.back, undefined);
        assert.equal(last.screen?.hasHeader, false);
    });

    it('sets fields of a section in its columns', async () => {
        const section = field(await start(), 'Places');
        assert.equal(section?.label, 'Places');
        assert.deepEqual(
            section?.fields.map(({ width, fields }) => [width, fields[0]?.name]),
            [
                [6, 'Seats'],
                [6, 'Day']
            ]
        );
    });

    const refusals = [
        [{}, 'Guest', 'Complete this field.'],
        [{ ...WHO, Seats: { value: 2.5 } }, 'Seats', 'Enter at most 0 decimal places.'],
        [{ ...WHO, Seats: { value: 11 } }, 'Seats', '<p>At most 10 seats.</p>'],
        [{ ...WHO, Is_Online: { value: true } }, 'Link', 'Complete this field.']
    ] as const;
    for (const [answers, name, message] of refusals)
        it(`stays on the screen and says of ${name}: ${message}`, async () => {
            const outcome = await step(await start(), 'NEXT', answers);
            assert.equal(outcome.screen?.name, 'Who');
            assert.equal(field(outcome, name)?.error, message);
        });

    it('shows a field when its condition comes true, and forgets it when it does not', async () => {
        const first = await start();
        assert.equal(field(first, 'Link'), undefined);
        const online = { ...WHO, Is_Online: { value: true }, Link: { value: 'https://a.test' } };
        const shown = await step(first, 'REACT', online);
        assert.equal(field(shown, 'Link')?.value, 'https://a.test');
        await step(shown, 'REACT', { Is_Online: { value: false } });
        const again = await step(shown, 'REACT', { Is_Online: { value: true } });
        assert.equal(field(again, 'Link')?.value, null);
    });

    it('keeps what was entered on the way back and forth', async () => {
        const second = await step(await start(), 'NEXT', { ...WHO, Mail: { value: 'ada@a.test' } });
        const first = await step(second, 'BACK', { Note: { value: 'window' } });
        assert.equal(first.screen?.name, 'Who');
        assert.equal(field(first, 'Guest')?.value, 'Ada');
        assert.equal(field(first, 'Mail')?.properties['value'], 'ada@a.test');
        const again = await step(first, 'NEXT', {});
        assert.equal(field(again, 'Note')?.value, 'window');
    });

    it('offers fixed choices, picklist values and records', async () => {
        const screen = await atHow();
        assert.equal(field(screen, 'Meal')?.value, 'evening');
        assert.deepEqual(field(screen, 'Meal')?.choices, [
            { label: 'Lunch', value: 'noon' },
            { label: 'Dinner', value: 'evening' }
        ]);
        assert.deepEqual(field(screen, 'Host')?.choices, [{ label: 'Acme', value: account }]);
        const stages = field(screen, 'Stage')?.choices.map(({ value }) => value) ?? [];
        assert.ok(stages.includes('Prospecting'));
    });

    it('gives the choices taken and the outputs of components to what follows', async () => {
        const answers = {
            ...HOW,
            Meal: { value: 'noon' },
            Extras: { value: 'music;flowers' },
            Host: { value: account }
        };
        const last = await step(await atHow(), 'NEXT', answers);
        const summary = 'Ada at table 7, 2 seats, noon, music;flowers, guest@example.com, Acme';
        assert.match(field(last, 'Thanks')?.label ?? '', new RegExp(summary));
        const [saved] = test.query(`SELECT NextStep FROM Opportunity WHERE Id = '${deal}'`);
        assert.equal(saved?.['NextStep'], summary);
        const end = await step(last, 'FINISH');
        assert.equal(end.status, 'FINISHED');
        assert.deepEqual([output(end, 'summary'), output(end, 'table')], [summary, 7]);
    });

    it('takes the outcome of the choice that was selected', async () => {
        const last = await step(await atHow(), 'NEXT', HOW);
        assert.match(String(output(last, 'summary')), / \(late\)$/);
    });

    it('goes on from a pause, and only for the one who paused', async () => {
        const paused = await step(await start(), 'PAUSE', WHO);
        assert.equal(paused.status, 'PAUSED');
        const other = test.automation.stepFlow(paused.guid, { action: 'RESUME' }, test.admin);
        await assert.rejects(other, /no longer open/);
        assert.equal(field(await step(paused, 'RESUME'), 'Guest')?.value, 'Ada');
    });

    it('ends in ERROR when an element behind a screen fails, and the interview is over', async () => {
        const first = await test.automation.runFlow('Break_Deal', {}, test.rep);
        const end = await step(first, 'NEXT', { Deal_Name: { value: 'No stage' } });
        assert.equal(end.status, 'ERROR');
        assert.equal(end.errorElement, 'Create_Deal');
        assert.match(end.errorMessage ?? '', /REQUIRED_FIELD_MISSING/);
        assert.equal(test.automation.failedInterviews().at(-1)?.flow, 'Break_Deal');
        await assert.rejects(step(first, 'NEXT'), /no longer open/);
    });

    it('speaks the language of the user', async () => {
        const { user } = test.rep;
        const french = { ...test.rep, user: { ...user, language: 'fr' } };
        const { screen } = await test.automation.runFlow('Break_Deal', {}, french);
        assert.equal(screen?.buttons.next, 'Suivant');
    });

    it('is run over HTTP as the page does', async () => {
        const inputs = { recordId: deal };
        const first = await test.request<FlowOutcome>(
            'POST',
            '/_local/flow/run',
            { flowApiName: 'Plan_Visit', inputs },
            test.rep
        );
        const url = `/_local/flow/interviews/${first.body.guid}`;
        const next = { action: 'NEXT', answers: WHO };
        const second = await test.request<FlowOutcome>('POST', url, next, test.rep);
        assert.equal(second.body.screen?.name, 'How');
        const stranger = await test.request('POST', url, next, test.admin);
        assert.equal(stranger.status, 404);
    });
});
