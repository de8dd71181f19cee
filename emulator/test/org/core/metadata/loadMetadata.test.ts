import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shapeOfWsdl } from '../../../../src/org/metadata/generateShape.ts';
import { loadMetadata } from '../../../../src/org/metadata/load.ts';
import { olderRegions } from '../../../../src/org/metadata/olderRegions.ts';
import { parseMetadata } from '../../../../src/org/metadata/parse.ts';
import { WSDL_SHAPE } from '../../../../src/org/metadata/shape.ts';
import { PROJECT } from '../testOrg.ts';

describe('loadMetadata', () => {
    const metadata = loadMetadata(PROJECT);

    it('puts the files of an object folder together', () => {
        const shipment = metadata.objects.get('Shipment__c');
        assert.equal(shipment?.definition.nameField?.displayFormat, 'SHP-{0000}');
        assert.equal(shipment?.fields.get('Key__c')?.unique, true);
        assert.equal(shipment?.validationRules.size, 3);
    });

    it('finds custom fields of standard objects that have no object file', () => {
        assert.ok(metadata.objects.get('Account')?.fields.has('Customer_Number__c'));
    });

    it('types repeated elements, booleans and numbers as the WSDL does', () => {
        const field = metadata.objects.get('Shipment__c')?.fields.get('Max_Weight__c');
        assert.equal(field?.precision, 6);
        assert.deepEqual(field?.summaryFilterItems, []);
        assert.equal(
            metadata.permissionSets.get('Shipping_User')?.objectPermissions[0]?.allowRead,
            true
        );
    });

    it('reads the targets a component is configured for', () => {
        const [action, page] = metadata.bundles.get('shipmentCard')?.targetConfigs ?? [];
        assert.equal(action?.actionType, 'ScreenAction');
        assert.deepEqual(page?.objects, ['Shipment__c']);
        assert.equal(page?.properties[0]?.['default'], 'Shipment');
    });

    it('reads labels by name and lists files it does not model', () => {
        assert.equal(metadata.labels.get('Shipment_Sent')?.value, 'It is on its way');
        assert.deepEqual(
            metadata.otherFiles.map(({ kind }) => kind),
            ['staticresources']
        );
    });
});

describe('olderRegions', () => {
    it('reads a page whose components stand in a region without an item around them', () => {
        const page = `<FlexiPage>
            <flexiPageRegions>
                <componentInstances><componentName>first</componentName></componentInstances>
                <componentInstances><componentName>second</componentName></componentInstances>
                <name>main</name>
            </flexiPageRegions>
        </FlexiPage>`;
        const [main] = olderRegions(parseMetadata(page, 'FlexiPage', 'x')).flexiPageRegions;
        assert.deepEqual(
            main?.itemInstances.map((item) => item.componentInstance?.componentName),
            ['first', 'second']
        );
    });

    it('keeps every component of an item that holds several, and the fields beside them', () => {
        const page = `<FlexiPage>
            <flexiPageRegions>
                <itemInstances>
                    <componentInstance><componentName>first</componentName></componentInstance>
                    <componentInstance><componentName>second</componentName></componentInstance>
                    <fieldInstance><fieldItem>Record.Name</fieldItem></fieldInstance>
                </itemInstances>
                <name>main</name>
            </flexiPageRegions>
        </FlexiPage>`;
        const [main] = olderRegions(parseMetadata(page, 'FlexiPage', 'x')).flexiPageRegions;
        assert.deepEqual(
            main?.itemInstances.map(
                ({ componentInstance, fieldInstance }) =>
                    componentInstance?.componentName ?? fieldInstance?.fieldItem
            ),
            ['first', 'second', 'Record.Name']
        );
    });
});

describe('parseMetadata', () => {
    it('names the file whose XML is broken', () => {
        assert.throws(
            () => parseMetadata('<Flow><a></Flow>', 'Flow', 'flows/X.flow-meta.xml'),
            /X\.flow-meta\.xml/
        );
    });

    it('names the file that holds another type', () => {
        assert.throws(
            () => parseMetadata('<Flow/>', 'Layout', 'layouts/X'),
            /layouts\/X: expected a <Layout>/
        );
    });
});

describe('the WSDL shape', () => {
    it('is the one generated from @salesforce/types', () => {
        assert.deepEqual(WSDL_SHAPE, shapeOfWsdl());
    });
});
