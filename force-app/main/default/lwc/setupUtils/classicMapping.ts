import { constant, field, header, line, template, type StandardRow } from './standardRow';

/** From an opportunity and its products. */
export const CLASSIC_MAPPING: readonly StandardRow[] = [
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
];
