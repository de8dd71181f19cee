import { WON_OPPORTUNITIES, type Selection } from 'c/scheduleUtils';
import SyncSchedulerSelection from 'c/syncSchedulerSelection';
import { getPicklistValues } from 'lightning/uiObjectInfoApi';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const stageValues = getPicklistValues as unknown as typeof wires.record;
const ORDER = { id: 'a0T1', name: 'Sales Order', isCreated: true, isPulled: true };
const STAGES = ['Negotiation', 'Closed Won'].map((value) => ({ value, label: `${value}!` }));
const MASTER = { name: 'Master', master: true };

async function show(
    selection: Partial<Selection> = {},
    recordTypes: Record<string, { name: string; master: boolean }> = {},
    types = [ORDER]
): Promise<Rendered> {
    const form = render('c-sync-scheduler-selection', SyncSchedulerSelection, {
        typeId: ORDER.id,
        selection: { ...WON_OPPORTUNITIES, ...selection },
        types
    });
    await settle();
    stageValues.emit({ values: STAGES });
    wires.objectInfo.emit({ recordTypeInfos: { master: MASTER, ...recordTypes } });
    await settle();
    return form;
}

function enter(form: Rendered, dataId: string, value: unknown): unknown {
    const chosen = recordEvents(form.element, 'chosen');
    form.find(dataId).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    return chosen[0];
}

describe('c-sync-scheduler-selection', () => {
    it('offers the stages of the org and the types that are created from Salesforce', async () => {
        const form = await show();
        expect(form.find('stages').options).toEqual(STAGES.map((stage) => ({ ...stage })));
        expect(form.find('type').options).toEqual([{ value: 'a0T1', label: 'Sales Order' }]);
    });

    it('offers record types only where there are any', async () => {
        expect((await show()).find('record-types')).toBeNull();
        const renewal = { name: 'Renewal', master: false };
        expect((await show({}, { renewal })).find('record-types').options).toEqual([
            { value: 'Renewal', label: 'Renewal' }
        ]);
    });

    it('says between which numbers of days one may choose', async () => {
        const { min, max, messageWhenRangeUnderflow, messageWhenRangeOverflow } = (
            await show()
        ).find('days');
        expect([min, max]).toEqual([1, 3650]);
        expect(messageWhenRangeUnderflow).toBe('Enter at least 1.');
        expect(messageWhenRangeOverflow).toBe('Enter at most 3650.');
    });

    it('keeps a stored stage that is gone to be seen and taken away', async () => {
        const form = await show({ stages: ['Signed'] });
        expect(form.find('stages').options).toContainEqual({ value: 'Signed', label: 'Signed' });
    });

    it.each([
        ['stages', ['Closed Won'], { stages: ['Closed Won'] }],
        ['days', '30', { closedWithinDays: 30 }],
        ['days', '', { closedWithinDays: undefined }]
    ])('fires %s with %j as chosen', async (dataId, value, changed) => {
        expect(enter(await show({ closedWithinDays: 5 }), dataId, value)).toEqual({
            typeId: 'a0T1',
            selection: { ...WON_OPPORTUNITIES, closedWithinDays: 5, ...changed }
        });
    });

    it('fires the chosen type', async () => {
        expect(enter(await show(), 'type', 'a0T9')).toMatchObject({ typeId: 'a0T9' });
    });

    it('says what to switch on when no type is created from Salesforce', async () => {
        const form = await show({}, {}, []);
        expect(form.textOf('no-types')).toMatch(/Switch From Salesforce on/);
    });

    it('is valid when each of its fields is', async () => {
        const form = await show();
        const validity = () => (form.element.reportValidity as () => boolean).call(form.element);
        for (const control of form.findAll('[data-checked]')) {
            control.reportValidity = () => true;
        }
        expect(validity()).toBe(true);
        form.find('days').reportValidity = () => false;
        expect(validity()).toBe(false);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
