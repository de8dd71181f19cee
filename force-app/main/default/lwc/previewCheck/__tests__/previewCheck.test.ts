import PreviewCheck from 'c/previewCheck';
import { recordEvents, render, settle } from 'test/render';

const INPUTS = { definition: 'Sales Order', sourceRecordId: '0061', document: '{"lines":[]}' };
const PROBLEM = { code: 'ITEM.INACTIVE', lineNumber: 2 };

async function show(detail?: object) {
    const check = render('c-preview-check', PreviewCheck, { inputs: INPUTS });
    const checked = recordEvents(check.element, 'checked');
    if (detail) {
        check.findAll('c-intacct-ask')[0]?.dispatchEvent(new CustomEvent('answer', { detail }));
        await settle();
    }
    return { ...check, checked };
}

describe('c-preview-check', () => {
    it('asks about the document that was mapped', async () => {
        const { findAll, root } = await show();
        expect(findAll('c-intacct-ask')[0]).toMatchObject({
            question: 'ValidateDocument',
            inputs: INPUTS
        });
        expect(root.textContent).toContain('Checking against Intacct');
    });

    it('tells what Intacct would refuse', async () => {
        const { checked, textOf } = await show({ ok: true, content: { problems: [PROBLEM] } });
        expect(checked).toEqual([[PROBLEM]]);
        expect(textOf('status')).toBe('Checked against Intacct just now.');
    });

    it('finds no problem and says why when Intacct does not answer', async () => {
        const { checked, textOf } = await show({ ok: false, message: 'The proxy is away.' });
        expect(checked).toEqual([[]]);
        expect(textOf('status')).toMatch(
            /^Not checked against Intacct. The proxy is away. You can/
        );
    });

    it('forgets the answer when the document changes', async () => {
        const check = await show({ ok: true, content: { problems: [] } });
        check.element.inputs = { ...INPUTS, document: '{}' };
        await settle();
        expect(check.find('status')).toBeNull();
    });

    it('can be asked to read and check everything again', async () => {
        const check = await show({ ok: true, content: { problems: [] } });
        const events = recordEvents(check.element, 'recheck');
        check.find('again').click();
        expect(events).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show({ ok: false, message: 'The proxy is away.' });
        await expect(document.body).toBeAccessible();
    });
});
