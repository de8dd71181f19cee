import MappingSample from 'c/mappingSample';
import { toFieldMappings } from 'c/mappingDraftUtils';
import { row } from 'test/mappingRows';
import { recordEvents, render, settle } from 'test/render';
import { opportunity, OPPORTUNITY_ID, product, products } from 'test/salesOrder';
import { wires } from 'test/wires';

const mappings = (...fields: string[]) =>
    toFieldMappings(fields.map((salesforceField) => row({ salesforceField })));

async function open() {
    const sample = render('c-mapping-sample', MappingSample, {
        recordId: OPPORTUNITY_ID,
        mappings: mappings('CloseDate')
    });
    await settle();
    return {
        ...sample,
        read: recordEvents(sample.element, 'read'),
        failed: recordEvents(sample.element, 'failed')
    };
}

describe('c-mapping-sample', () => {
    it('tells the record with its products once both are there', async () => {
        const { read } = await open();
        wires.record.emit(opportunity());
        expect(read).toHaveLength(0);
        wires.relatedList.emit(products(product(1)));
        expect(read).toMatchObject([
            { header: { values: { CloseDate: '2026-11-24' } }, lines: [{ name: 'Bookcase 1' }] }
        ]);
    });

    it('asks again only when the mapping reads other fields', async () => {
        const { element } = await open();
        const before = wires.record.getLastConfig()?.optionalFields;
        element.mappings = mappings('CloseDate');
        await settle();
        expect(wires.record.getLastConfig()?.optionalFields).toBe(before);
        element.mappings = mappings('CloseDate', 'StageName');
        await settle();
        expect(wires.record.getLastConfig()?.optionalFields).toContain('Opportunity.StageName');
    });

    it('forgets the last record when another is chosen', async () => {
        const { element, read } = await open();
        wires.relatedList.emit(products(product(1)));
        element.recordId = '006000000000002AAA';
        await settle();
        wires.record.emit(opportunity());
        expect(read).toHaveLength(0);
    });

    it('tells why a record cannot be read', async () => {
        const { failed } = await open();
        wires.record.error({ message: 'gone' });
        expect(failed).toMatchObject([{ body: { message: 'gone' } }]);
    });
});
