import type { DraftRow } from 'c/mappingDraftUtils';

type Target = Pick<DraftRow, 'level' | 'intacctField' | 'isRequired'>;

/**
 * The mapping that every definition begins with when it is first created from Salesforce; the same rows
 * as the package's data holds for quotes and orders.
 */
export const STANDARD_MAPPING: readonly DraftRow[] = [
    field('Customer', header('customer.id', true), 'Account.Intacct_Customer_Id__c'),
    field('Date', header('txnDate', true), 'CloseDate'),
    template('Memo', header('memo', false), '{Name}'),
    field('Item', line('dimensions.item.id', true), 'Product2.Intacct_Item_Id__c'),
    field('Item by product code', line('dimensions.item.id', true), 'Product2.ProductCode'),
    field('Unit', line('unit', true), 'Product2.Intacct_Unit__c'),
    constant('Unit if the product has none', line('unit', true), 'Each'),
    field('Quantity', line('unitQuantity', true), 'Quantity'),
    field('Price', line('unitPrice', true), 'UnitPrice'),
    field('Discount', line('discountPercent', false), 'Discount'),
    field('Description', line('lineDescription', false), 'Description'),
    field('Description by product name', line('lineDescription', false), 'Product2.Name'),
    field('Location', line('dimensions.location.id', true), 'Intacct_Location_Id__c'),
    field('Department', line('dimensions.department.id', false), 'Intacct_Department_Id__c'),
    field('Class', line('dimensions.class.id', false), 'Intacct_Class_Id__c'),
    field('Warehouse', line('dimensions.warehouse.id', false), 'Intacct_Warehouse_Id__c')
].map((one, index) => ({ ...one, key: `standard-${index + 1}`, sortOrder: 10 * (index + 1) }));

function header(intacctField: string, isRequired: boolean): Target {
    return { level: 'Header', intacctField, isRequired };
}

function line(intacctField: string, isRequired: boolean): Target {
    return { level: 'Line', intacctField, isRequired };
}

function field(name: string, target: Target, salesforceField: string): DraftRow {
    return { ...row(name, target), rule: 'Field', salesforceField };
}

function constant(name: string, target: Target, value: string): DraftRow {
    return { ...row(name, target), rule: 'Constant', value };
}

function template(name: string, target: Target, value: string): DraftRow {
    return { ...row(name, target), rule: 'Template', value };
}

function row(name: string, target: Target): DraftRow {
    return {
        key: '',
        name,
        ...target,
        direction: 'To Intacct',
        workflow: 'Classic',
        rule: 'Field',
        salesforceField: '',
        value: '',
        valueMap: {},
        isStandard: true,
        isEnabled: true,
        sortOrder: 0
    };
}
