import ConvertTarget from 'c/convertTarget';
import { recordEvents, render, settle } from 'test/render';

const TARGETS = [
    { id: 'return', name: 'Sales Return', documentClass: 'Other' },
    { id: 'invoice', name: 'Sales Invoice', documentClass: 'Invoice' },
    { id: 'order', name: 'Sales Order', documentClass: 'Order' }
];
const DEFINITIONS = [
    { name: 'Sales Invoice', convertsFrom: ['Sales Quote', 'Sales Order'] },
    { name: 'Sales Order', convertsFrom: ['Sales Quote'] },
    { name: 'Sales Return', convertsFrom: ['Sales Invoice'] }
];

async function show(detail?: object) {
    const choice = render('c-convert-target', ConvertTarget, {
        document: { typeName: 'Sales Quote', documentClass: 'Quote' },
        targets: TARGETS
    });
    const chosen = recordEvents(choice.element, 'chosen');
    if (detail) {
        choice.findAll('c-intacct-ask')[0]?.dispatchEvent(new CustomEvent('answer', { detail }));
        await settle();
    }
    return { ...choice, chosen };
}

const names = (options: unknown) => (options as { label: string }[]).map(({ label }) => label);

describe('c-convert-target', () => {
    it('asks Intacct which documents there are, and shows a spinner until it answers', async () => {
        const { findAll } = await show();
        expect(findAll('c-intacct-ask')[0]?.question).toBe('ListDefinitions');
        expect(findAll('lightning-spinner')).toHaveLength(1);
    });

    it('offers what Intacct converts this type to and the user may create', async () => {
        const { find, chosen } = await show({ ok: true, content: DEFINITIONS });
        expect(names(find('targets').options)).toEqual(['Sales Invoice', 'Sales Order']);
        expect(chosen).toEqual([TARGETS[1]]);
    });

    it('tells what somebody chooses', async () => {
        const { find, chosen } = await show({ ok: true, content: DEFINITIONS });
        find('targets').dispatchEvent(new CustomEvent('change', { detail: { value: 'order' } }));
        expect(chosen.at(-1)).toEqual(TARGETS[2]);
    });

    it('says that there is nothing to convert to', async () => {
        const { textOf, chosen } = await show({ ok: true, content: [] });
        expect(textOf('empty')).toMatch(/^Intacct converts a Sales Quote to none/);
        expect(chosen).toEqual([null]);
    });

    it('stays usable when Intacct does not answer: says so, the usual next document first', async () => {
        const { find, textOf } = await show({ ok: false, message: 'The proxy is away.' });
        expect(textOf('notice')).toContain('The proxy is away.');
        expect(names(find('targets').options)[0]).toBe('Sales Order');
    });

    it('is accessible', async () => {
        await show({ ok: true, content: DEFINITIONS });
        await expect(document.body).toBeAccessible();
    });
});
