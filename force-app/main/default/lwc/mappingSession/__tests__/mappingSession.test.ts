import MappingSession from 'c/mappingSession';
import { MAPPING_QUERY, type Session } from 'c/mappingDraftService';
import { mappingAnswer, mappingRow, TYPE_ID } from 'test/mappingAnswer';
import { row } from 'test/mappingRows';
import { answer } from 'test/records';
import { recordEvents, render, settle } from 'test/render';
import { wires } from 'test/wires';

const DRAFT = { Id: 'v1', Name: 'Draft 1', Number__c: 1, Status__c: 'Draft' };
const LIVE = mappingRow({ Id: 'live', Active__c: true });

async function open() {
    const { element } = render('c-mapping-session', MappingSession, { transactionTypeId: TYPE_ID });
    const sessions = recordEvents(element, 'sessionchanged') as Session[];
    const unread = recordEvents(element, 'unread');
    await settle();
    return { session: element as unknown as MappingSession, sessions, unread };
}

describe('c-mapping-session', () => {
    it('tells what it has read', async () => {
        const { sessions } = await open();
        wires.graphql.answer(MAPPING_QUERY, mappingAnswer({ rows: [LIVE] }));
        await settle();
        expect(sessions.at(-1)?.rows.map(({ key }) => key)).toEqual(['live']);
    });

    it('tells why there is nothing to edit', async () => {
        const { unread } = await open();
        wires.graphql.answer(MAPPING_QUERY, answer({ Intacct_Transaction_Type__c: [] }));
        await settle();
        expect(unread[0]).toMatch(/does not exist any more/);
    });

    it('takes edits and takes them back', async () => {
        const { session, sessions } = await open();
        wires.graphql.answer(MAPPING_QUERY, mappingAnswer({ rows: [LIVE] }));
        await settle();
        const [edited] = [[row()]];
        session.edit(edited);
        expect(sessions.at(-1)?.rows).toEqual(edited);
        session.undo();
        expect(sessions.at(-1)?.rows.map(({ key }) => key)).toEqual(['live']);
    });

    it('goes on editing where what somebody else has saved changes nothing', async () => {
        const { session, sessions } = await open();
        wires.graphql.answer(MAPPING_QUERY, mappingAnswer({ rows: [LIVE] }));
        await settle();
        session.edit([row({ key: 'live', salesforceField: 'StageName' })]);
        const copy = mappingRow({ Id: 'copy', Version__c: 'v1' });
        wires.graphql.answer(
            MAPPING_QUERY,
            mappingAnswer({ versions: [DRAFT], rows: [LIVE, copy] })
        );
        await settle();
        const { mapping, rows } = sessions.at(-1) as Session;
        expect(mapping?.draft?.id).toBe('v1');
        expect(rows).toMatchObject([{ key: 'copy', salesforceField: 'StageName' }]);
    });
});
