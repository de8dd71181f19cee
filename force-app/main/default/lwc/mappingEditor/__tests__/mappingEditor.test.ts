import MappingEditor from 'c/mappingEditor';
import { MAPPING_QUERY } from 'c/mappingDraftService';
import { executeMutation } from 'lightning/graphql';
import { mappingAnswer, mappingRow, TYPE_ID, VERSION_ID } from 'test/mappingAnswer';
import { definition, objects } from 'test/mappingRows';
import { answer } from 'test/records';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const DRAFT = { Id: VERSION_ID, Name: 'Draft 3', Number__c: 3, Status__c: 'Draft' };
const LIVE = mappingRow({ Id: 'live', Active__c: true });
const DRAFTED = mappingRow({ Id: 'drafted', Version__c: VERSION_ID });
const FILE_ROW = {
    key: 'file-1',
    name: 'Due',
    level: 'Header',
    direction: 'To Intacct',
    workflow: 'Classic',
    intacctField: 'memo',
    rule: 'Field',
    salesforceField: 'CloseDate',
    value: '',
    valueMap: {},
    isRequired: false,
    isStandard: false,
    isEnabled: true,
    sortOrder: 10
};
const THEIRS = mappingRow({ Id: 'theirs', Intacct_Field__c: 'dueDate', Version__c: VERSION_ID });
const execute = jest.mocked(executeMutation);

async function open(
    data: unknown = mappingAnswer({ rows: [LIVE] }),
    given: object = {}
): Promise<Rendered> {
    const editor = render('c-mapping-editor', MappingEditor, {
        transactionTypeId: TYPE_ID,
        ...given
    });
    await settle();
    wires.objectInfo.emit({ createable: true });
    wires.graphql.answer(MAPPING_QUERY, data);
    await settle();
    return editor;
}
const openDraft = () => open(mappingAnswer({ versions: [DRAFT], rows: [LIVE, DRAFTED] }));
async function tell({ findAll }: Rendered, tag: string, event: string, detail?: unknown) {
    const init = { detail, bubbles: true, composed: true };
    findAll(tag)[0]?.dispatchEvent(new CustomEvent(event, init));
    await settle();
}
async function edit(editor: Rendered, key = 'live') {
    const detail = { key, change: { salesforceField: 'StageName' } };
    await tell(editor, 'c-mapping-workbench', 'rowchanged', detail);
}
/** What is saved from now on whenever the editor reads again. */
function savedMeanwhile(data: unknown) {
    wires.graphql.refresh.mockImplementation(() => {
        wires.graphql.answer(MAPPING_QUERY, data);
        return Promise.resolve();
    });
}
function watchPublisher({ findAll }: Rendered) {
    const publish = jest.fn();
    Object.defineProperty(findAll('c-mapping-publisher')[0], 'publish', { value: publish });
    return publish;
}
interface View {
    readonly headerTargets: readonly {
        readonly label: string;
        readonly rows: readonly unknown[];
    }[];
    readonly [part: string]: unknown;
}
const view = ({ findAll }: Rendered) => findAll('c-mapping-workbench')[0]?.view as View;
const conflict = ({ findAll }: Rendered) => findAll('c-edit-conflict')[0];
const toolbar = ({ findAll }: Rendered) => findAll('c-mapping-toolbar')[0] ?? {};
const errors = ({ findAll }: Rendered) => findAll('c-error-panel').map((panel) => panel.errors);

describe('c-mapping-editor', () => {
    beforeEach(() => {
        execute.mockReset().mockResolvedValue({ data: {} });
        wires.graphql.refresh.mockReset().mockResolvedValue(undefined);
    });

    it('shows and edits the rows of one workflow, and keeps those of the other', async () => {
        const advanced = mappingRow({ Id: 'advanced', Active__c: true, Workflow__c: 'Advanced' });
        const data = mappingAnswer({ rows: [LIVE, advanced] });
        const editor = await open(data, { workflow: 'Advanced' });
        const [workbench] = editor.findAll('c-mapping-workbench');
        const keys = () => workbench?.view.rows.map(({ key }: { key: string }) => key);
        expect(keys()).toEqual(['advanced']);
        const added = { level: 'Header', intacctField: 'dueDate' };
        await tell(editor, 'c-mapping-workbench', 'rowadded', added);
        expect(keys()).toEqual(['advanced', 'new-1']);
        expect(workbench?.rows.map(({ workflow }: { workflow: string }) => workflow)).toEqual([
            'Classic',
            'Advanced',
            'Advanced'
        ]);
    });

    it('shows a spinner until the mapping is read', () => {
        const { findAll } = render('c-mapping-editor', MappingEditor);
        expect(findAll('lightning-spinner')).toHaveLength(1);
    });

    it('says why the mapping cannot be read', async () => {
        const editor = render('c-mapping-editor', MappingEditor, { transactionTypeId: TYPE_ID });
        await settle();
        wires.graphql.refuse(MAPPING_QUERY, 'no access');
        await settle();
        expect(errors(editor)).toEqual([[{ message: 'no access' }]]);
    });

    it('says so when the transaction type is gone', async () => {
        const editor = await open(answer({ Intacct_Transaction_Type__c: [] }));
        expect(errors(editor)[0]).toMatch(/does not exist any more/);
    });

    it('is not for people who may not change mappings', async () => {
        const editor = await open();
        wires.objectInfo.emit({ createable: false });
        await settle();
        expect(editor.textOf('no-access')).toMatch(/permission set Intacct Sync Admin/);
        expect(editor.findAll('c-mapping-workbench')).toHaveLength(0);
    });

    it('asks Intacct for the fields of the definition and lists them', async () => {
        const editor = await open();
        expect(editor.findAll('c-intacct-ask')[0]).toMatchObject({
            question: 'DescribeDefinition',
            inputs: { definition: 'Sales Order' }
        });
        const [workbench] = editor.findAll('c-mapping-workbench');
        expect(workbench).toMatchObject({ isReadingFields: true });
        await tell(editor, 'c-intacct-ask', 'answer', { ok: true, content: definition });
        expect(workbench).toMatchObject({ isReadingFields: false });
        expect(view(editor).headerTargets).toHaveLength(6);
        expect(toolbar(editor).errorCount).toBe(3);
    });

    it('edits on when Intacct cannot be asked, and says what is not checked', async () => {
        const editor = await open();
        await tell(editor, 'c-intacct-ask', 'answer', { ok: false, message: 'No answer.' });
        expect(editor.textOf('warning')).toMatch(/not checked .*: No answer\./);
        expect(editor.findAll('c-mapping-workbench')[0]).toMatchObject({ isReadingFields: false });
        expect(view(editor).headerTargets).toHaveLength(1);
    });

    it('goes on from the answer when asking again has helped, and the button is gone', async () => {
        const editor = await open();
        await tell(editor, 'c-intacct-ask', 'answer', { ok: false, message: 'No answer.' });
        const askAgain = editor.find('ask-again');
        Object.defineProperty(editor.element.shadowRoot, 'activeElement', { get: () => askAgain });
        const focused = recordFocus();
        await tell(editor, 'c-intacct-ask', 'answer', { ok: true, content: definition });
        expect(editor.textOf('warning')).toBeUndefined();
        expect(focused).toEqual(['answer']);
    });

    it('says that the definition is off in Intacct, and edits on', async () => {
        const editor = await open();
        const content = { ...definition, blocked: 'DEFINITION.INACTIVE' };
        await tell(editor, 'c-intacct-ask', 'answer', { ok: true, content });
        expect(editor.textOf('warning')).toMatch(/Sales Order is inactive in Intacct/);
        expect(view(editor).headerTargets).toHaveLength(6);
    });

    it('starts from what is live and saves the first change as a draft', async () => {
        const editor = await open();
        const dirty = recordEvents(editor.element, 'dirtychanged');
        const focused = recordFocus();
        expect(toolbar(editor)).toMatchObject({ isDirty: false, draftName: undefined });
        await edit(editor);
        expect(toolbar(editor).isDirty).toBe(true);
        await tell(editor, 'c-mapping-toolbar', 'saveasked');
        expect(execute.mock.calls[0]?.[0].variables).toMatchObject({
            version: { Intacct_Mapping_Version__c: { Name: 'Draft 1', Number__c: 1 } },
            c0: { Intacct_Field_Mapping__c: { Salesforce_Field__c: 'StageName' } }
        });
        expect(editor.textOf('notice')).toBe('Draft saved.');
        expect(focused).toEqual(['answer']);
        expect(dirty).toEqual([true, false]);
    });

    it('keeps edits while records change elsewhere', async () => {
        const editor = await openDraft();
        await edit(editor, 'drafted');
        wires.graphql.answer(MAPPING_QUERY, mappingAnswer({ versions: [DRAFT], rows: [DRAFTED] }));
        await settle();
        expect(toolbar(editor).isDirty).toBe(true);
    });

    it('keeps edits that could not be saved, and says why', async () => {
        execute.mockResolvedValue({ errors: [{ message: 'Value too long' }] });
        const editor = await openDraft();
        const focused = recordFocus();
        await edit(editor, 'drafted');
        await tell(editor, 'c-mapping-toolbar', 'saveasked');
        expect(errors(editor)).toEqual([[{ message: 'Value too long' }]]);
        expect(focused).toEqual(['answer']);
        expect(toolbar(editor)).toMatchObject({ isDirty: true, isBusy: false });
    });

    it.each([
        ['saved the draft', { ...DRAFT, Revision__c: 1 }, [DRAFTED, THEIRS]],
        ['begun a draft', { ...DRAFT, Id: 'other' }, [{ ...THEIRS, Version__c: 'other' }]],
        ['discarded the draft', { ...DRAFT, Status__c: 'Retired' }, [THEIRS]]
    ])('writes nothing once somebody else has %s, and shows both', async (_, version, rows) => {
        const editor = await openDraft();
        await edit(editor, 'drafted');
        savedMeanwhile(mappingAnswer({ versions: [version], rows: [LIVE, ...rows] }));
        await tell(editor, 'c-mapping-toolbar', 'saveasked');
        expect(execute).not.toHaveBeenCalled();
        expect(conflict(editor)?.differences).toContainEqual(
            expect.objectContaining({ isMine: true, mine: 'StageName' })
        );
        expect(toolbar(editor)).toMatchObject({ isDirty: true, isBusy: true });
        expect(errors(editor)).toEqual([]);
    });

    it('shows what somebody else has saved when the org refuses to write over it', async () => {
        execute.mockImplementation(() => {
            savedMeanwhile(mappingAnswer({ versions: [DRAFT], rows: [LIVE, DRAFTED, THEIRS] }));
            return Promise.resolve({ errors: [{ message: 'Saved by another' }] });
        });
        const editor = await openDraft();
        await edit(editor, 'drafted');
        await tell(editor, 'c-mapping-toolbar', 'saveasked');
        expect(conflict(editor)?.differences).toHaveLength(2);
        expect(errors(editor)).toEqual([]);
    });

    it('takes what somebody else has saved, or keeps the edits on top of it', async () => {
        const editor = await openDraft();
        await edit(editor, 'drafted');
        const saved = { ...DRAFT, Revision__c: 1 };
        savedMeanwhile(mappingAnswer({ versions: [saved], rows: [LIVE, DRAFTED, THEIRS] }));
        await tell(editor, 'c-mapping-toolbar', 'saveasked');
        await tell(editor, 'c-edit-conflict', 'keepasked');
        expect(conflict(editor)).toBeUndefined();
        expect(editor.textOf('notice')).toMatch(/^Your changes stand on top/);
        await tell(editor, 'c-mapping-toolbar', 'saveasked');
        expect(execute.mock.calls[0]?.[0].variables).toEqual({
            saved: { Id: VERSION_ID, Intacct_Mapping_Version__c: { Revision__c: 2 } },
            u0: expect.objectContaining({ Id: 'drafted' })
        });
    });

    it('discards the edits when theirs are chosen', async () => {
        const editor = await openDraft();
        await edit(editor, 'drafted');
        savedMeanwhile(mappingAnswer({ versions: [DRAFT], rows: [LIVE, DRAFTED, THEIRS] }));
        await tell(editor, 'c-mapping-toolbar', 'saveasked');
        const focused = recordFocus();
        await tell(editor, 'c-edit-conflict', 'reloadasked');
        expect(focused).toEqual(['answer']);
        expect(toolbar(editor)).toMatchObject({ isDirty: false, isBusy: false });
        expect(view(editor).headerTargets.map(({ label }) => label)).toEqual(['dueDate', 'memo']);
    });

    it('discards no draft that somebody else has changed meanwhile', async () => {
        const editor = await openDraft();
        savedMeanwhile(mappingAnswer({ versions: [DRAFT], rows: [LIVE, DRAFTED, THEIRS] }));
        await tell(editor, 'c-mapping-toolbar', 'discardasked');
        expect(execute).not.toHaveBeenCalled();
        expect(editor.textOf('notice')).toMatch(/^Somebody else has changed this mapping/);
    });

    it('undoes changes and discards the draft', async () => {
        const editor = await openDraft();
        await edit(editor, 'drafted');
        const focused = recordFocus();
        await tell(editor, 'c-mapping-toolbar', 'undoasked');
        expect(toolbar(editor).isDirty).toBe(false);
        expect(editor.textOf('notice')).toBe('Your changes are undone.');
        expect(focused).toEqual(['answer']);
        await tell(editor, 'c-mapping-toolbar', 'discardasked');
        expect(execute.mock.calls[0]?.[0].variables).toEqual({
            saved: { Id: VERSION_ID, Intacct_Mapping_Version__c: { Revision__c: 1 } },
            d0: { Id: 'drafted' },
            version: { Id: VERSION_ID }
        });
        expect(editor.textOf('notice')).toBe('Draft discarded.');
    });

    it('publishes a saved draft with its name and note', async () => {
        const editor = await openDraft();
        const publish = watchPublisher(editor);
        expect(editor.findAll('c-mapping-publisher')[0]?.draftName).toBe('Draft 3');
        const detail = { name: 'Autumn', note: 'Asked' };
        await tell(editor, 'c-mapping-publisher', 'confirmed', detail);
        expect(execute).not.toHaveBeenCalled();
        expect(publish).toHaveBeenCalledWith(
            expect.objectContaining({ id: VERSION_ID, revision: 0 }),
            detail
        );
        expect(toolbar(editor).isBusy).toBe(true);
        await tell(editor, 'c-mapping-publisher', 'published', '“Autumn” is live.');
        expect(editor.textOf('notice')).toBe('“Autumn” is live.');
        expect(wires.graphql.refresh).toHaveBeenCalled();
    });

    it('saves before it publishes, and publishes nothing that could not be saved', async () => {
        execute.mockResolvedValue({ errors: [{ message: 'refused' }] });
        const editor = await openDraft();
        const publish = watchPublisher(editor);
        await edit(editor, 'drafted');
        await tell(editor, 'c-mapping-publisher', 'confirmed', { name: 'Autumn', note: '' });
        expect(execute).toHaveBeenCalledTimes(1);
        expect(publish).not.toHaveBeenCalled();
    });

    it('leads back to the button that asks to publish when nothing is to be published', async () => {
        const editor = await openDraft();
        const focus = jest.fn();
        Object.defineProperty(toolbar(editor), 'focus', { value: focus });
        await tell(editor, 'c-mapping-publisher', 'cancelled');
        expect(focus).toHaveBeenCalledTimes(1);
    });

    it('says why nothing was published', async () => {
        const editor = await openDraft();
        const focused = recordFocus();
        await tell(editor, 'c-mapping-publisher', 'refused', 'No row is on.');
        expect(errors(editor)).toEqual(['No row is on.']);
        expect(focused).toEqual(['answer']);
        expect(toolbar(editor).isBusy).toBe(false);
    });

    it('returns to an earlier version', async () => {
        const editor = await openDraft();
        const publish = watchPublisher(editor);
        const version = { id: 'v0', name: 'As installed' };
        await tell(editor, 'c-mapping-workbench', 'returned', version);
        expect(publish).toHaveBeenCalledWith(version);
    });

    it('tries the draft on the record that is chosen, beside what is live', async () => {
        const editor = await openDraft();
        const source = { header: { id: '006', values: {} }, lines: [] };
        await tell(editor, 'c-mapping-workbench', 'sampleread', source);
        expect(editor.findAll('c-mapping-workbench')[0]).toMatchObject({
            source,
            view: { draftMappings: [{ id: 'drafted' }], liveMappings: [{ id: 'live' }] }
        });
    });

    it('leaves prices out of the try-out where Intacct sets them', async () => {
        const price = { Level__c: 'Line', Intacct_Field__c: 'unitPrice', Active__c: true };
        const settings = [{ Id: 's', Price_Source__c: 'Intacct' }];
        const editor = await open(mappingAnswer({ rows: [LIVE, mappingRow(price)], settings }));
        expect(view(editor)).toMatchObject({
            draftMappings: [{ intacctField: 'memo' }],
            liveMappings: [{ intacctField: 'memo' }]
        });
    });

    it('takes over a file, and says where it comes from', async () => {
        const editor = await open();
        const rows = [{ ...FILE_ROW, intacctField: 'dueDate' }];
        const detail = { rows, transactionType: 'Sales Quote', fileName: 'sandbox.json' };
        await tell(editor, 'c-mapping-workbench', 'imported', detail);
        expect(toolbar(editor).isDirty).toBe(true);
        expect(editor.textOf('notice')).toMatch(
            /1 rows imported from sandbox.json, which maps Sales Quote/
        );
    });

    it('checks the mapping against what Salesforce knows, and leads to a mistake', async () => {
        const rows = [mappingRow({ Id: 'live', Active__c: true, Salesforce_Field__c: 'Gone__c' })];
        const editor = await open(mappingAnswer({ rows }));
        await tell(editor, 'c-mapping-facts', 'read', { objects, picklists: {} });
        expect(toolbar(editor).errorCount).toBe(1);
        expect(view(editor).problems).toMatchObject([{ code: 'SOURCE_UNKNOWN' }]);
        const show = jest.fn();
        Object.defineProperty(editor.findAll('c-mapping-workbench')[0], 'show', { value: show });
        await tell(editor, 'c-mapping-toolbar', 'problemsasked');
        expect(show).toHaveBeenCalledWith('Problems');
    });

    it('maps a field that Intacct sets itself as one that comes in', async () => {
        const editor = await open();
        await tell(editor, 'c-intacct-ask', 'answer', { ok: true, content: definition });
        const detail = { level: 'Header', intacctField: 'state' };
        await tell(editor, 'c-mapping-workbench', 'rowadded', detail);
        const state = view(editor).headerTargets.find(({ label }) => label === 'State');
        expect(state?.rows).toMatchObject([
            { direction: 'From Intacct', name: 'Sales Order: State' }
        ]);
    });

    it('is accessible', async () => {
        const { element } = await openDraft();
        await expect(element).toBeAccessible();
    });
});
