import DocumentDetails from 'c/documentDetails';
import { seesAmounts } from 'c/permissionService';
import { uiRecord } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const OBJECT = 'Intacct_Sales_Order__c';
const field = (
    apiName: string,
    label: string,
    dataType = 'String',
    relationshipName: string | null = null
) => ({
    apiName,
    label,
    dataType,
    relationshipName,
    custom: apiName.endsWith('__c'),
    referenceToInfos: []
});
const INFO = {
    apiName: OBJECT,
    label: 'Intacct Sales Order',
    fields: {
        SystemModstamp: field('SystemModstamp', 'System Modstamp', 'DateTime'),
        Total__c: field('Total__c', 'Total', 'Currency'),
        Name: field('Name', 'Document Number'),
        Account__c: field('Account__c', 'Account', 'Reference', 'Account__r'),
        Is_Deleted_In_Intacct__c: field('Is_Deleted_In_Intacct__c', 'Deleted', 'Boolean'),
        State__c: field('State__c', 'State'),
        Change_Log__c: field('Change_Log__c', 'Change Log', 'TextArea'),
        Region__c: field('Region__c', 'Sales Region'),
        Secret__c: field('Secret__c', 'Secret')
    }
};
const ORDER = uiRecord(OBJECT, 'a0D1', {
    Name: 'SO-0042',
    Total__c: 560.59,
    Account__c: '001',
    Account__r: { Id: '001', Name: 'Acme' },
    Is_Deleted_In_Intacct__c: false,
    State__c: 'Partially Converted',
    Change_Log__c: '[]',
    Region__c: 'South'
});

async function show(): Promise<Rendered> {
    const details = render('c-document-details', DocumentDetails, {
        recordId: 'a0D1',
        objectApiName: OBJECT
    });
    await settle();
    wires.objectInfo.emit(INFO);
    await settle();
    wires.record.emit(ORDER);
    await settle();
    return details;
}

describe('c-document-details', () => {
    it('shows every field of the object, also those that an administrator has added, by label', async () => {
        const labels = (await show()).findAll('dt').map(({ textContent }) => textContent);
        expect(labels).toEqual([
            'Account',
            'Deleted',
            'Document Number',
            'Sales Region',
            'State',
            'Total'
        ]);
    });

    it('shows each value in its form', async () => {
        const details = await show();
        expect(details.findAll('c-record-link')[0]?.label).toBe('Acme');
        expect(details.textOf('Is_Deleted_In_Intacct__c')).toBe('DeletedNo');
        expect(details.textOf('State__c')).toBe('StatePartially converted');
        expect(details.findAll('lightning-formatted-number')[0]?.value).toBe('560.59');
    });

    it('leaves out what the user may not read', async () => {
        expect((await show()).find('Secret__c')).toBeNull();
    });

    it('leaves out amounts without the permission to see them', async () => {
        jest.mocked(seesAmounts).mockReturnValue(false);
        expect((await show()).find('Total__c')).toBeNull();
        jest.mocked(seesAmounts).mockReturnValue(true);
    });

    it('shows a spinner until it has read, and the error panel when it cannot', async () => {
        const details = render('c-document-details', DocumentDetails, {
            recordId: 'a0D1',
            objectApiName: OBJECT
        });
        expect(details.findAll('lightning-spinner')).toHaveLength(1);
        wires.objectInfo.error({ message: 'no access' });
        await settle();
        expect(details.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
