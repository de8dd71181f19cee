import MappingValueMap from 'c/mappingValueMap';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';

const ALLOWED = [{ value: 'ground', label: 'Ground' }];

const show = (properties: Record<string, unknown>) =>
    render('c-mapping-value-map', MappingValueMap, properties);
const change = (element: HTMLElement | undefined, value: string) =>
    element?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
const values = ({ findAll }: Rendered) =>
    findAll('[data-id="line"] th').map(({ textContent }) => textContent);

describe('c-mapping-value-map', () => {
    it('has a line for every value of the picklist and of the map', () => {
        const map = show({ map: { Gone: 'x' }, picklist: ['Web', 'Phone'] });
        expect(values(map)).toEqual(['Web', 'Phone', 'Gone']);
    });

    it('offers what Intacct takes, and nothing', () => {
        const { find } = show({ picklist: ['Web'], allowed: ALLOWED });
        expect(find('intacct').options).toEqual([{ value: '', label: '–' }, ...ALLOWED]);
    });

    it('tells the whole map when one value changes', () => {
        const map = show({ map: { Web: 'ground' }, picklist: ['Web', 'Phone'] });
        const changed = recordEvents(map.element, 'changed');
        change(map.findAll('[data-id="intacct"]')[1], 'air');
        expect(changed).toEqual([{ Web: 'ground', Phone: 'air' }]);
    });

    it('adds a value that no picklist has', async () => {
        const map = show({ map: { a: 'b' } });
        const changed = recordEvents(map.element, 'changed');
        expect(map.find('add').disabled).toBe(true);
        change(map.find('new'), ' Fax ');
        await settle();
        map.find('add').click();
        expect(changed).toEqual([{ a: 'b', Fax: '' }]);
    });

    it('takes a value out of the map', () => {
        const map = show({ map: { a: 'b', c: 'd' } });
        const changed = recordEvents(map.element, 'changed');
        map.find('remove').click();
        expect(changed).toEqual([{ c: 'd' }]);
    });

    it('moves the focus to the line that has come, and to the next new one when it has gone', async () => {
        const shown = show({ map: {} });
        const focused = recordFocus();
        change(shown.find('new'), 'Fax');
        await settle();
        shown.find('add').click();
        shown.element.map = { Fax: '' };
        await settle();
        shown.find('remove').click();
        shown.element.map = {};
        await settle();
        expect(focused).toEqual(['intacct', 'new']);
    });

    it('is accessible', async () => {
        const { element } = show({ map: { Web: 'ground' }, picklist: ['Web'], allowed: ALLOWED });
        await expect(element).toBeAccessible();
    });
});
