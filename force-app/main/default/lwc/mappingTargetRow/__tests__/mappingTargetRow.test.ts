import MappingTargetRow from 'c/mappingTargetRow';
import type { MappingProblem } from 'c/mappingCheckUtils';
import { NOTHING_KNOWN, toTargets } from 'c/mappingViewUtils';
import { definition, objects, row } from 'test/mappingRows';
import { recordEvents, recordFocus, render, settle } from 'test/render';

const CONTEXT = { ...NOTHING_KNOWN, documentClass: 'Order', objects };
const PROBLEM: MappingProblem = {
    code: 'UNREACHABLE',
    severity: 'warning',
    level: 'Header',
    intacctField: 'memo',
    values: []
};

function targetOf(rows: ReturnType<typeof row>[], path = 'memo', problems: MappingProblem[] = []) {
    const targets = toTargets({ level: 'Header', rows, problems, definition, previous: [] });
    return targets.find(({ intacctField }) => intacctField === path);
}
function show(
    rows: ReturnType<typeof row>[],
    { path = 'memo', isOpen = false, problems = [] as MappingProblem[] } = {}
) {
    return render('c-mapping-target-row', MappingTargetRow, {
        target: targetOf(rows, path, problems),
        context: CONTEXT,
        isOpen
    });
}
const texts = ({ findAll }: ReturnType<typeof show>, dataId: string) =>
    findAll(`[data-id="${dataId}"]`).map(({ textContent }) =>
        textContent?.replace(/\s+/g, ' ').trim()
    );

describe('c-mapping-target-row', () => {
    it('says what Intacct knows of the field', () => {
        const { root, find } = show([]);
        expect(root.textContent).toMatch(/memo · Text, up to 30 characters/);
        expect(root.querySelector('lightning-helptext')).toMatchObject({
            content: 'Shown on the printed order.'
        });
        expect(find('required')).toBeNull();
    });

    it('says where the value comes from, alternatives in their order', () => {
        const rows = [
            row({ salesforceField: 'Account.Intacct_Customer_Id__c' }),
            row({ rule: 'Constant', value: 'Each' }),
            row({ rule: 'Template', value: '{Name} / x' })
        ];
        expect(texts(show(rows), 'summary')).toEqual([
            'Account > Intacct Customer ID',
            'otherwise “Each”',
            'otherwise {Name} / x'
        ]);
    });

    it.each([
        [{ salesforceField: 'Memo__c' }, 'to Memo'],
        [{ salesforceField: 'Memo__c', rule: 'Constant', value: 'x' }, '“x” to Memo'],
        [{ salesforceField: '' }, 'to No field chosen']
    ] as const)('says where a value that comes in goes: %p', (values, text) => {
        const rows = [row({ direction: 'From Intacct', ...values })];
        expect(texts(show(rows), 'summary')).toEqual([text]);
    });

    it('asks to map a field without rows', () => {
        const shown = show([]);
        const added = recordEvents(shown.element, 'rowadded');
        expect(shown.textOf('unmapped')).toBe('Not mapped');
        shown.find('map').click();
        expect(added).toEqual([{ level: 'Header', intacctField: 'memo' }]);
    });

    it('moves the focus to a button that stays when its row comes or goes', async () => {
        const focused = recordFocus();
        const shown = show([], { isOpen: true });
        shown.find('map').click();
        shown.element.target = targetOf([row()]);
        await settle();
        const removed = new CustomEvent('rowremoved', { bubbles: true });
        shown.findAll('c-mapping-rule-form')[0]?.dispatchEvent(removed);
        shown.element.target = targetOf([]);
        await settle();
        expect(focused).toEqual(['toggle', 'map']);
    });

    it('keeps the focus on the button that moves a row, up to the end', async () => {
        const [first, second, third] = [row(), row(), row()];
        const shown = show([first, second, third], { isOpen: true });
        const focused = recordFocus();
        const moveUp = async (...order: ReturnType<typeof row>[]) => {
            const forms = shown.findAll('c-mapping-rule-form');
            const form = forms.find(({ row: one }) => (one as { key: string }).key === third.key);
            const init = { bubbles: true, detail: { step: -1 } };
            form?.dispatchEvent(new CustomEvent('rowmoved', init));
            shown.element.target = targetOf(order.map((one, sortOrder) => ({ ...one, sortOrder })));
            await settle();
        };
        await moveUp(first, third, second);
        await moveUp(third, first, second);
        expect(focused).toEqual(['up', 'down']);
    });

    it('marks a field that Intacct does not have', () => {
        const shown = show([row({ intacctField: 'gone' })], { path: 'gone', isOpen: true });
        expect(shown.find('removed').label).toBe('Not in Intacct');
        expect(shown.find('add')).toBeNull();
    });

    it('tells when it is opened, and edits its rows then', () => {
        const closed = show([row()]);
        const toggled = recordEvents(closed.element, 'targettoggled');
        expect(closed.findAll('c-mapping-rule-form')).toHaveLength(0);
        closed.find('toggle').click();
        expect(toggled).toEqual([{ level: 'Header', intacctField: 'memo' }]);
        const open = show([row(), row({ isStandard: true })], { isOpen: true });
        expect(open.findAll('c-mapping-rule-form')).toMatchObject([
            { isFirst: true, isLast: false, canRemove: true },
            { isFirst: false, isLast: true, canRemove: false }
        ]);
    });

    it('says what is wrong with its rows', () => {
        const shown = show([row()], { problems: [PROBLEM] });
        expect(texts(shown, 'problem')[0]).toMatch(/never tried/);
    });

    it('is accessible', async () => {
        await expect(show([row()], { problems: [PROBLEM] }).element).toBeAccessible();
    });
});
