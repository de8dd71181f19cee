import DocumentActions from 'c/documentActions';
import { CONFIGURATION_QUERY } from 'c/mappingSourceService';
import { answer } from 'test/records';
import { recordEvents, render, settle } from 'test/render';
import { wires } from 'test/wires';

const QUOTE = {
    id: 'a0D1',
    documentClass: 'Quote',
    webUrl: 'https://www.intacct.com/ia/acct/ur.phtml?.r=1'
};

async function show(values: Record<string, unknown> = {}) {
    const actions = render('c-document-actions', DocumentActions, {
        document: { ...QUOTE, ...values }
    });
    await settle();
    wires.graphql.answer(
        CONFIGURATION_QUERY,
        answer({ Intacct_Settings__c: [{ Id: 'a0S', Sync_Enabled__c: true }] })
    );
    await settle();
    return actions;
}

describe('c-document-actions', () => {
    it('refreshes and converts just this document', async () => {
        const { findAll } = await show();
        expect(findAll('c-document-refresh')[0]?.document).toMatchObject({ id: 'a0D1' });
        expect(findAll('c-convert-button')[0]).toMatchObject({
            document: { id: 'a0D1' },
            configuration: { syncEnabled: true }
        });
    });

    it.each([
        ['c-document-refresh', 'refreshed'],
        ['c-convert-button', 'converted']
    ])('tells its page what %s has done', async (part, event) => {
        const actions = await show();
        const events = recordEvents(actions.element, 'refreshed');
        actions.findAll(part)[0]?.dispatchEvent(new CustomEvent(event));
        expect(events).toHaveLength(1);
    });

    it('opens the document in Intacct in a new tab, when its address is known', async () => {
        expect((await show()).find('open-in-intacct')).toMatchObject({
            href: QUOTE.webUrl,
            target: '_blank'
        });
        document.body.replaceChildren();
        expect((await show({ webUrl: undefined })).find('open-in-intacct')).toBeNull();
    });

    it('shows the error panel when the configuration cannot be read', async () => {
        const actions = render('c-document-actions', DocumentActions, { document: QUOTE });
        await settle();
        wires.graphql.refuse(CONFIGURATION_QUERY, 'no access');
        await settle();
        expect(actions.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
