import MappingTargets from 'c/mappingTargets';
import { NOTHING_KNOWN, toTargets } from 'c/mappingViewUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import { definition, objects, row } from 'test/mappingRows';
import { recordFocus, render, settle, type Rendered } from 'test/render';

interface TargetsElement {
    open(intacctField: string): void;
}

const CONTEXT = { ...NOTHING_KNOWN, documentClass: 'Order', objects };

function show(rows: readonly DraftRow[]): Rendered {
    const targets = toTargets({ level: 'Header', rows, problems: [], definition, previous: [] });
    return render('c-mapping-targets', MappingTargets, { targets, context: CONTEXT });
}
const shown = ({ findAll }: Rendered) =>
    findAll('c-mapping-target-row').map(
        ({ target }) => (target as { intacctField: string }).intacctField
    );
async function change({ find }: Rendered, dataId: string, value: string) {
    find(dataId).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
}
async function tell({ findAll }: Rendered, event: string) {
    const detail = { level: 'Header', intacctField: 'memo' };
    findAll('c-mapping-target-row')
        .at(-1)
        ?.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
    await settle();
}
const openOnes = ({ findAll }: Rendered) =>
    findAll('c-mapping-target-row').filter(({ isOpen }) => isOpen).length;

describe('c-mapping-targets', () => {
    it('shows the fields in use first, and all when asked', async () => {
        const targets = show([row()]);
        expect(shown(targets)).toEqual(['customer.id', 'txnDate', 'memo']);
        expect(targets.textOf('count')).toBe('3 of 6 fields');
        await change(targets, 'filter', 'all');
        expect(shown(targets)).toHaveLength(6);
    });

    it('searches, and says when nothing matches', async () => {
        const targets = show([row()]);
        await change(targets, 'search', 'memo');
        expect(shown(targets)).toEqual(['memo']);
        await change(targets, 'search', 'zzz');
        expect(targets.textOf('empty')).toMatch(/^No field matches/);
    });

    it('renders a hundred of many fields until more are asked for', async () => {
        const rows = Array.from({ length: 400 }, (_, index) =>
            row({ intacctField: `nsp::FIELD_${index}` })
        );
        const targets = show(rows);
        expect(shown(targets)).toHaveLength(100);
        expect(targets.find('more').label).toBe('Show 302 more');
        const focused = recordFocus();
        targets.find('more').click();
        await settle();
        expect(shown(targets)).toHaveLength(402);
        expect(targets.find('more')).toBeNull();
        expect(focused).toEqual(['toggle']);
    });

    it('opens and closes a field, and opens one that gets a row', async () => {
        const targets = show([row()]);
        await tell(targets, 'targettoggled');
        expect(openOnes(targets)).toBe(1);
        await tell(targets, 'targettoggled');
        expect(openOnes(targets)).toBe(0);
        await tell(targets, 'rowadded');
        expect(openOnes(targets)).toBe(1);
    });

    it('leads to a field that the filter had left out', async () => {
        const targets = show([]);
        const focused = recordFocus();
        (targets.element as unknown as TargetsElement).open('shippingMethod');
        await settle();
        expect(shown(targets)).toEqual(['shippingMethod']);
        expect(openOnes(targets)).toBe(1);
        expect(focused).toEqual(['map']);
    });

    it('gives the focus back to a field that moves when Intacct has told of its fields', async () => {
        const sources = { level: 'Header', rows: [row()], problems: [], previous: [] } as const;
        const targets = render('c-mapping-targets', MappingTargets, {
            targets: toTargets({ ...sources, definition: undefined }),
            context: CONTEXT
        });
        const [memo] = targets.findAll('li');
        const focused = recordFocus();
        const tellAll = async () => {
            targets.element.targets = toTargets({ ...sources, definition });
            await settle();
        };
        memo?.dispatchEvent(new FocusEvent('focusin'));
        await tellAll();
        expect(focused).toEqual(['toggle']);
        memo?.dispatchEvent(new FocusEvent('focusout', { relatedTarget: targets.find('search') }));
        await tellAll();
        expect(focused).toEqual(['toggle']);
    });

    it('is accessible', async () => {
        await expect(show([row()]).element).toBeAccessible();
    });
});
