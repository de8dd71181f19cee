import FieldPicker from 'c/fieldPicker';
import { objects } from 'test/mappingRows';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

async function open(properties: Record<string, unknown> = {}): Promise<Rendered> {
    const picker = render('c-field-picker', FieldPicker, {
        rootObject: 'Opportunity',
        ...properties
    });
    await read('Opportunity');
    return picker;
}
async function read(object: keyof typeof objects): Promise<void> {
    await settle();
    wires.objectInfo.emit(objects[object]);
    await settle();
}
interface Choice {
    readonly key: string;
    readonly name: string;
    readonly isLookup: boolean;
}
const choicesOf = ({ find }: Rendered) => find('choices').choices as readonly Choice[];
const lookupsOf = (picker: Rendered) => choicesOf(picker).filter(({ isLookup }) => isLookup);
async function choose(picker: Rendered, name: string): Promise<void> {
    const choice = choicesOf(picker).find((candidate) => candidate.name === name);
    const detail = { key: choice?.key };
    picker.find('choices').dispatchEvent(new CustomEvent('chosen', { detail }));
    await settle();
}

describe('c-field-picker', () => {
    it('shows a spinner until the object is described', () => {
        const { findAll } = render('c-field-picker', FieldPicker, { rootObject: 'Opportunity' });
        expect(findAll('lightning-spinner')).toHaveLength(1);
    });

    it('tells the path of a field of the object itself', async () => {
        const picker = await open();
        const picked = recordEvents(picker.element, 'picked');
        await choose(picker, 'CloseDate');
        expect(picked).toEqual([{ path: 'CloseDate' }]);
    });

    it('walks through lookups and back', async () => {
        const picker = await open();
        const picked = recordEvents(picker.element, 'picked');
        const focused = recordFocus();
        await choose(picker, 'Account');
        await read('Account');
        await choose(picker, 'Parent__r');
        await choose(picker, 'Intacct_Customer_Id__c');
        picker.findAll('[data-id="crumb"]')[0]?.click();
        await read('Opportunity');
        await choose(picker, 'CloseDate');
        expect(picked).toEqual([
            { path: 'Account.Parent__r.Intacct_Customer_Id__c' },
            { path: 'CloseDate' }
        ]);
        expect(focused).toEqual(['search', 'search', 'search']);
    });

    it('follows no more lookups than the platform does', async () => {
        const picker = await open();
        await choose(picker, 'Account');
        await read('Account');
        await choose(picker, 'Parent__r');
        await choose(picker, 'Parent__r');
        await choose(picker, 'Parent__r');
        await choose(picker, 'Parent__r');
        expect(picker.textOf('deepest')).toMatch(/at most 5 lookups/);
        expect(lookupsOf(picker)).toEqual([]);
    });

    it('follows as many lookups as its place allows', async () => {
        const picker = await open({ maxLevels: 1 });
        await choose(picker, 'Account');
        await read('Account');
        expect(picker.textOf('deepest')).toMatch(/at most 1 lookups/);
        expect(lookupsOf(picker)).toEqual([]);
    });

    it('says so when the user may not see the object', async () => {
        const picker = render('c-field-picker', FieldPicker, { rootObject: 'Opportunity' });
        await settle();
        wires.objectInfo.error();
        await settle();
        expect(picker.textOf('no-access')).toMatch(/you may not see it/);
    });

    it('is accessible', async () => {
        const { element } = await open();
        await expect(element).toBeAccessible();
    });
});
