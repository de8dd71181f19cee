import { DOCUMENT_COUNTS_QUERY } from 'c/documentService';
import WorkflowSettings from 'c/workflowSettings';
import { recordEvents, render, settle } from 'test/render';
import { wires } from 'test/wires';

async function show(workflow: string, counts: Readonly<Record<string, number>> = {}) {
    const settings = render('c-workflow-settings', WorkflowSettings, { workflow });
    await settle();
    const totals = Object.entries(counts).map(([object, total]) => [object, total] as const);
    wires.graphql.answer(DOCUMENT_COUNTS_QUERY, {
        uiapi: {
            query: Object.fromEntries(
                totals.map(([object, totalCount]) => [object, { totalCount, edges: [] }])
            )
        }
    });
    await settle();
    return settings;
}

describe('c-workflow-settings', () => {
    it.each([
        ['Classic', /^A rep creates a document from an opportunity/],
        ['Advanced', /^A rep drafts a Sales Document/]
    ])('says what %s means', async (workflow, text) => {
        expect((await show(workflow)).textOf('text')).toMatch(text);
    });

    it('tells the workflow that somebody chooses', async () => {
        const { element, find } = await show('Classic');
        const edits = recordEvents(element, 'edited');
        const detail = { value: 'Advanced' };
        find('workflow').dispatchEvent(new CustomEvent('change', { detail }));
        expect(edits).toEqual([{ workflow: 'Advanced' }]);
    });

    it.each([
        ['Advanced', { Intacct_Sales_Order__c: 2, Intacct_Sales_Quote__c: 1 }, '3'],
        ['Classic', { Intacct_Sales_Document__c: 7 }, '7']
    ])('says in %s how many documents of the other workflow stay', async (workflow, counts, n) => {
        const { textOf } = await show(workflow, counts);
        expect(textOf('stay')).toContain(`Documents of the other workflow: ${n}.`);
    });

    it('warns of nothing while the other workflow has no documents', async () => {
        const { find } = await show('Classic', { Intacct_Sales_Order__c: 2 });
        expect(find('stay')).toBeNull();
    });

    it('is accessible', async () => {
        await show('Advanced', { Intacct_Sales_Order__c: 2 });
        await expect(document.body).toBeAccessible();
    });
});
