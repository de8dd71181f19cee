import { constant, field, header, line, template, type StandardRow } from './standardRow';

/**
 * From a Sales Document and its lines. Names every field of theirs that a rep fills in, so that a draft
 * made from an opportunity holds all that the classic mapping would have sent.
 */
export const ADVANCED_MAPPING: readonly StandardRow[] = [
    field('Customer', header('customer.id', true), 'Account__r.Intacct_Customer_Id__c'),
    field('Date', header('txnDate', true), 'Document_Date__c'),
    field('Due date', header('dueDate', false), 'Due_Date__c'),
    field('Reference number', header('referenceNumber', false), 'Reference_Number__c'),
    field('Currency', header('txnCurrency', false), 'Currency_Code__c'),
    template('Memo', header('memo', false), '{Name}'),
    field('Item', line('dimensions.item.id', true), 'Item_Id__c'),
    field('Item of the product', line('dimensions.item.id', true), 'Product__r.Intacct_Item_Id__c'),
    field('Item by product code', line('dimensions.item.id', true), 'Product__r.ProductCode'),
    field('Unit', line('unit', true), 'Unit__c'),
    field('Unit of the product', line('unit', true), 'Product__r.Intacct_Unit__c'),
    constant('Unit if the product has none', line('unit', true), 'Each'),
    field('Quantity', line('unitQuantity', true), 'Quantity__c'),
    field('Price', line('unitPrice', true), 'Unit_Price__c'),
    field('Discount', line('discountPercent', false), 'Discount_Percent__c'),
    field('Description', line('lineDescription', false), 'Description__c'),
    field('Description by product name', line('lineDescription', false), 'Product__r.Name'),
    field('Location', line('dimensions.location.id', true), 'Location_Id__c'),
    field('Department', line('dimensions.department.id', false), 'Department_Id__c'),
    field('Class', line('dimensions.class.id', false), 'Class_Id__c'),
    field('Warehouse', line('dimensions.warehouse.id', false), 'Warehouse_Id__c')
];
