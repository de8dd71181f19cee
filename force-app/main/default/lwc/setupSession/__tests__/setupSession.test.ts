import SetupSession from 'c/setupSession';
import { SETUP_QUERY, type SetupSession as Session } from 'c/setupService';
import { editSettings, editType, NO_EDITS, toDefinitions, type Edits } from 'c/setupUtils';
import { executeMutation } from 'lightning/graphql';
import { answer } from 'test/records';
import { recordEvents, render, settle } from 'test/render';
import { wires } from 'test/wires';

const mutate = jest.mocked(executeMutation);
const NAMES = { name: 'Import', note: 'From a file' };
const DEFINITIONS = toDefinitions([{ name: 'Sales Order', documentClass: 'Order', active: true }]);

const saved = (settings: object = {}) =>
    answer({ Intacct_Settings__c: [{ Id: 'a00', Revision__c: 4, ...settings }] });

async function open() {
    const { element } = render('c-setup-session', SetupSession);
    const sessions = recordEvents(element, 'sessionchanged') as Session[];
    const unread = recordEvents(element, 'unread');
    await settle();
    return { session: element as unknown as SetupSession, sessions, unread };
}
/** An administrator who has made edits on top of what is saved. */
async function openWith(change: (session: Session) => Edits) {
    const opened = await open();
    wires.graphql.answer(SETUP_QUERY, saved());
    const edits = change(opened.sessions.at(-1)!);
    opened.session.edit(edits, NAMES);
    return { ...opened, edits };
}
const oneToOne = ({ setup }: Session) =>
    editSettings(NO_EDITS, setup!.settings.values, { oneToOne: true });
/** What the org answers from now on whenever the session reads again. */
function savedMeanwhile(settings: object): void {
    wires.graphql.refresh.mockImplementation(() => {
        wires.graphql.answer(SETUP_QUERY, saved(settings));
        return Promise.resolve();
    });
}

describe('c-setup-session', () => {
    beforeEach(() => {
        mutate.mockReset();
        mutate.mockResolvedValue({ data: { uiapi: {} } });
        wires.graphql.refresh.mockReset();
    });

    it('tells what it has read', async () => {
        const { sessions } = await open();
        wires.graphql.answer(SETUP_QUERY, saved());
        expect(sessions.at(-1)?.setup?.settings).toMatchObject({ id: 'a00', revision: 4 });
    });

    it('tells why the setup cannot be read', async () => {
        const { sessions, unread } = await open();
        wires.graphql.refuse(SETUP_QUERY, 'No access');
        expect(unread).toEqual([[{ message: 'No access' }]]);
        expect(sessions).toEqual([]);
    });

    it('holds edits with the names of imported drafts, which later edits keep', async () => {
        const { session, sessions, edits } = await openWith(oneToOne);
        session.edit(edits);
        expect(sessions.at(-1)).toMatchObject({ edits, importNames: NAMES });
    });

    it('takes edits back and shows what is saved now', async () => {
        const { session, sessions } = await openWith(oneToOne);
        wires.graphql.answer(SETUP_QUERY, saved({ One_To_One__c: true, Revision__c: 5 }));
        session.undo();
        expect(sessions.at(-1)?.edits).toEqual(NO_EDITS);
        expect(sessions.at(-1)?.setup?.settings.revision).toBe(5);
    });

    it('leaves the setup under the edits until somebody decides, once another has changed it', async () => {
        const { session, sessions } = await openWith(oneToOne);
        wires.graphql.answer(SETUP_QUERY, saved({ Sync_Enabled__c: true, Revision__c: 5 }));
        expect(sessions.at(-1)?.setup?.settings.revision).toBe(4);
        session.keep();
        expect(sessions.at(-1)).toMatchObject({
            setup: { settings: { revision: 5, values: { syncEnabled: true } } },
            edits: { settings: { oneToOne: true } }
        });
    });

    it('asks the org again when told to', async () => {
        const { session, sessions } = await open();
        wires.graphql.answer(SETUP_QUERY, saved());
        savedMeanwhile({ Revision__c: 5 });
        await session.readAgain();
        expect(sessions.at(-1)?.setup?.settings.revision).toBe(5);
    });

    it('saves the edits, and has none left', async () => {
        const { session, sessions } = await openWith(oneToOne);
        await expect(session.save(DEFINITIONS)).resolves.toBe(true);
        expect(mutate.mock.calls.map(([request]) => request.variables)).toEqual([
            {
                input0: {
                    Id: 'a00',
                    Intacct_Settings__c: { One_To_One__c: true, Revision__c: 5 }
                }
            }
        ]);
        expect(sessions.at(-1)?.edits).toEqual(NO_EDITS);
    });

    it('saves a type that only Intacct knows so far, as its definition describes it', async () => {
        const { session } = await openWith(() =>
            editType(NO_EDITS, [], 'Sales Order', { toSalesforce: true })
        );
        await session.save(DEFINITIONS);
        expect(mutate.mock.calls[0]?.[0].variables).toMatchObject({
            input1: {
                Intacct_Transaction_Type__c: { Name: 'Sales Order', Document_Class__c: 'Order' }
            }
        });
    });

    it('saves nothing over what somebody else has changed before', async () => {
        const { session, sessions, edits } = await openWith(oneToOne);
        savedMeanwhile({ Sync_Enabled__c: true, Revision__c: 5 });
        await expect(session.save(DEFINITIONS)).resolves.toBe(false);
        expect(mutate).not.toHaveBeenCalled();
        expect(sessions.at(-1)?.edits).toEqual(edits);
    });

    it('says that it is not saved when somebody else was quicker by a moment', async () => {
        const { session, sessions, edits } = await openWith(oneToOne);
        mutate.mockImplementation(() => {
            savedMeanwhile({ Sync_Enabled__c: true, Revision__c: 5 });
            return Promise.resolve({ errors: [{ message: 'Somebody has saved' }] });
        });
        await expect(session.save(DEFINITIONS)).resolves.toBe(false);
        expect(sessions.at(-1)?.edits).toEqual(edits);
    });

    it('throws what the org refuses, and keeps the edits', async () => {
        const { session, sessions, edits } = await openWith(oneToOne);
        mutate.mockResolvedValue({ errors: [{ message: 'Too long' }] });
        await expect(session.save(DEFINITIONS)).rejects.toEqual([{ message: 'Too long' }]);
        expect(sessions.at(-1)?.edits).toEqual(edits);
    });

    it('saves nothing before anything has been read', async () => {
        const { session } = await open();
        await expect(session.save(DEFINITIONS)).resolves.toBe(false);
        expect(mutate).not.toHaveBeenCalled();
    });
});
