import MappingTemplate from 'c/mappingTemplate';
import { definition, objects } from 'test/mappingRows';
import { recordEvents, render, settle } from 'test/render';

const SAMPLE = {
    id: '006000000000001AAA',
    objectApiName: 'Opportunity',
    name: 'Renewal 2027',
    values: { Name: 'Renewal 2027', LeadSource: null }
};
const show = (value: string, sample: typeof SAMPLE | null = SAMPLE) =>
    render('c-mapping-template', MappingTemplate, {
        value,
        sample: sample ?? undefined,
        objects,
        rootObject: 'Opportunity'
    });

describe('c-mapping-template', () => {
    it.each([
        ['{Name} / Intacct', 'Renewal 2027 / Intacct'],
        ['{ Name }{LeadSource}', 'Renewal 2027'],
        ['{Account.Intacct_Customer_Id__c}', '«Account > Intacct Customer ID»'],
        ['{Gone__c}', '«Gone__c»'],
        ['plain', 'plain']
    ])('shows what %s yields on the record', (template, result) => {
        expect(show(template).textOf('result')).toBe(result);
    });

    it('says that a template of empty fields is empty, as the engine takes it', () => {
        expect(show('Source: {LeadSource}').textOf('result')).toMatch(/^Empty/);
    });

    it('names the fields while no record is tried', () => {
        expect(show('{Name}', null).textOf('result')).toBe('«Name»');
    });

    it('tells what is typed', () => {
        const template = show('');
        const changed = recordEvents(template.element, 'changed');
        const detail = { value: '{Name}' };
        template.find('text').dispatchEvent(new CustomEvent('change', { detail }));
        expect(changed).toEqual(['{Name}']);
    });

    it('offers the fields of Intacct to a template that comes in', async () => {
        const template = render('c-mapping-template', MappingTemplate, {
            value: '',
            intacctFields: definition.header
        });
        template.find('pick').click();
        await settle();
        expect(template.findAll('c-field-picker')).toHaveLength(0);
        expect(template.findAll('c-intacct-field-picker')[0]?.fields).toHaveLength(6);
    });

    it('puts a field where the cursor was, and the next one behind it', async () => {
        const template = show('{Id} b');
        const changed = recordEvents(template.element, 'changed');
        const text = template.find('text') as unknown as HTMLTextAreaElement;
        const native = document.createElement('textarea');
        native.value = '{Id} b';
        native.setSelectionRange(0, 0);
        const setRangeText = (...args: Parameters<HTMLTextAreaElement['setRangeText']>) => {
            native.setRangeText(...args);
            text.value = native.value;
        };
        Object.defineProperty(text, 'setRangeText', { value: setRangeText });
        template.find('pick').click();
        await settle();
        const pick = async (path: string) => {
            const picked = new CustomEvent('picked', { detail: { path } });
            template.findAll('c-field-picker')[0]?.dispatchEvent(picked);
            template.element.value = changed.at(-1);
            await settle();
        };
        await pick('Name');
        await pick('CloseDate');
        text.dispatchEvent(new CustomEvent('focus'));
        native.setSelectionRange(native.value.length, native.value.length);
        await pick('IsWon');
        expect(changed).toEqual([
            '{Name}{Id} b',
            '{Name}{CloseDate}{Id} b',
            '{Name}{CloseDate}{Id} b{IsWon}'
        ]);
    });

    it('is accessible', async () => {
        await expect(show('{Name}').element).toBeAccessible();
    });
});
