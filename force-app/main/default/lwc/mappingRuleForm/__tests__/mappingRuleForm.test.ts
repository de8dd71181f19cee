import MappingRuleForm from 'c/mappingRuleForm';
import { definition, objects, row } from 'test/mappingRows';
import { recordEvents, recordFocus, render, settle, type Rendered } from 'test/render';

const CONTEXT = {
    documentClass: 'Order',
    objects,
    picklists: { 'Opportunity.LeadSource': ['Web'] },
    intacctFields: definition.header,
    sample: undefined
};
const target = (path: string) => definition.header.find((field) => field.path === path);

function show(values: Parameters<typeof row>[0] = {}, properties: Record<string, unknown> = {}) {
    const edited = row({ key: 'a', ...values });
    return render('c-mapping-rule-form', MappingRuleForm, {
        row: edited,
        target: target(edited.intacctField),
        context: CONTEXT,
        ...properties
    });
}
function change({ find }: Rendered, dataId: string, detail: unknown) {
    find(dataId).dispatchEvent(new CustomEvent('change', { detail }));
}
async function tell({ findAll }: Rendered, tag: string, event: string, detail: unknown) {
    findAll(tag)[0]?.dispatchEvent(new CustomEvent(event, { detail }));
    await settle();
}
const changes = (form: Rendered) => recordEvents(form.element, 'rowchanged');

describe('c-mapping-rule-form', () => {
    it('names the Salesforce field in the words of the page', () => {
        const form = show({ salesforceField: 'Account.Intacct_Customer_Id__c' });
        expect(form.textOf('field')).toBe('Account > Intacct Customer ID');
    });

    it.each([
        ['', 'No field chosen'],
        ['Gone__c', 'Gone__c']
    ])('shows the path %p as %p', (salesforceField, text) => {
        expect(show({ salesforceField }).textOf('field')).toBe(text);
    });

    it('tells the rule, the direction and the switch as they change', () => {
        const form = show();
        const changed = changes(form);
        change(form, 'rule', { value: 'Constant' });
        change(form, 'direction', { value: 'From Intacct' });
        change(form, 'enabled', { checked: false });
        expect(changed).toEqual([
            { key: 'a', change: { rule: 'Constant' } },
            { key: 'a', change: { direction: 'From Intacct', salesforceField: '' } },
            { key: 'a', change: { isEnabled: false } }
        ]);
    });

    it('tells a field that was picked, without the value map of the last one', async () => {
        const form = show();
        const changed = changes(form);
        const focused = recordFocus();
        form.find('pick').click();
        await settle();
        expect(form.findAll('c-field-picker')[0]).toMatchObject({
            rootObject: 'Opportunity',
            maxLevels: 5
        });
        await tell(form, 'c-field-picker', 'picked', { path: 'CloseDate' });
        expect(changed).toEqual([
            { key: 'a', change: { salesforceField: 'CloseDate', valueMap: {} } }
        ]);
        expect(form.findAll('c-field-picker')).toHaveLength(0);
        expect(focused).toEqual(['pick']);
    });

    it.each([
        ['shippingMethod', ['ground', 'air']],
        ['nsp::APPROVED', ['true', 'false']]
    ])('offers the values that %s takes as a constant', (intacctField, values) => {
        const options = show({ intacctField, rule: 'Constant' }).find('value').options;
        expect((options as { value: string }[]).map(({ value }) => value)).toEqual(values);
    });

    it.each([
        ['txnDate', 'date'],
        ['memo', 'text']
    ])('asks for a constant of %s as %s', (intacctField, type) => {
        const form = show({ intacctField, rule: 'Constant' });
        expect(form.find('value').type).toBe(type);
        const changed = changes(form);
        change(form, 'value', { value: '2026-11-24' });
        expect(changed).toEqual([{ key: 'a', change: { value: '2026-11-24' } }]);
    });

    it('edits a template, and where its result goes when it comes in', async () => {
        const form = show({ rule: 'Template', direction: 'From Intacct', value: '{memo}' });
        const changed = changes(form);
        const [template] = form.findAll('c-mapping-template');
        expect(template?.rootObject).toBeUndefined();
        expect(template?.intacctFields).toHaveLength(6);
        expect(form.find('pick')).not.toBeNull();
        await tell(form, 'c-mapping-template', 'changed', '{memo}!');
        expect(changed).toEqual([{ key: 'a', change: { value: '{memo}!' } }]);
    });

    it('maps the values of a picklist to those that Intacct takes', async () => {
        const form = show({ intacctField: 'shippingMethod', salesforceField: 'LeadSource' });
        const changed = changes(form);
        form.find('values').click();
        await settle();
        const [map] = form.findAll('c-mapping-value-map');
        expect(map).toMatchObject({ picklist: ['Web'], allowed: [{ value: 'ground' }, {}] });
        await tell(form, 'c-mapping-value-map', 'changed', { Web: 'air' });
        expect(changed).toEqual([{ key: 'a', change: { valueMap: { Web: 'air' } } }]);
    });

    it('says how many values are replaced', () => {
        const form = show({ valueMap: { a: 'b', c: 'd' } });
        expect(form.find('values').label).toBe('2 values replaced');
    });

    it('moves and removes its row', () => {
        const form = show({}, { canRemove: true });
        const moved = recordEvents(form.element, 'rowmoved');
        const removed = recordEvents(form.element, 'rowremoved');
        form.find('up').click();
        form.find('down').click();
        form.find('remove').click();
        expect(moved).toEqual([
            { key: 'a', step: -1 },
            { key: 'a', step: 1 }
        ]);
        expect(removed).toEqual([{ key: 'a' }]);
    });

    it.each([
        [{ isStandard: true }, /^Standard rows stay/],
        [{ isRequired: true }, /^Intacct needs this field/]
    ])('says why a row with %p stays', (values, reason) => {
        const { find } = show(values);
        expect(find('remove')).toMatchObject({
            disabled: true,
            title: expect.stringMatching(reason)
        });
    });

    it('is accessible', async () => {
        await expect(show({ rule: 'Template', value: '{Name}' }).element).toBeAccessible();
    });
});
