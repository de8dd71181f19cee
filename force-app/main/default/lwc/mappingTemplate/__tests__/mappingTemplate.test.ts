import MappingTemplate from 'c/mappingTemplate';
import { objects } from 'test/mappingRows';
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

    it('puts a field where the cursor was', async () => {
        const template = show('a  b');
        const changed = recordEvents(template.element, 'changed');
        const text = template.find('text');
        const setRangeText = jest.fn(() => Object.assign(text, { value: 'a {Name} b' }));
        Object.defineProperty(text, 'setRangeText', { value: setRangeText });
        template.find('pick').click();
        await settle();
        const detail = { path: 'Name' };
        template.findAll('c-field-picker')[0]?.dispatchEvent(new CustomEvent('picked', { detail }));
        expect(setRangeText).toHaveBeenCalledWith('{Name}', undefined, undefined, 'end');
        expect(changed).toEqual(['a {Name} b']);
    });

    it('is accessible', async () => {
        await expect(show('{Name}').element).toBeAccessible();
    });
});
