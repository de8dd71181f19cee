import IntacctField_Class from '@salesforce/label/c.IntacctField_Class';
import IntacctField_Currency from '@salesforce/label/c.IntacctField_Currency';
import IntacctField_Customer from '@salesforce/label/c.IntacctField_Customer';
import IntacctField_Date from '@salesforce/label/c.IntacctField_Date';
import IntacctField_Department from '@salesforce/label/c.IntacctField_Department';
import IntacctField_Description from '@salesforce/label/c.IntacctField_Description';
import IntacctField_Discount from '@salesforce/label/c.IntacctField_Discount';
import IntacctField_DueDate from '@salesforce/label/c.IntacctField_DueDate';
import IntacctField_Item from '@salesforce/label/c.IntacctField_Item';
import IntacctField_Lines from '@salesforce/label/c.IntacctField_Lines';
import IntacctField_Location from '@salesforce/label/c.IntacctField_Location';
import IntacctField_Memo from '@salesforce/label/c.IntacctField_Memo';
import IntacctField_Price from '@salesforce/label/c.IntacctField_Price';
import IntacctField_Quantity from '@salesforce/label/c.IntacctField_Quantity';
import IntacctField_Reference from '@salesforce/label/c.IntacctField_Reference';
import IntacctField_Terms from '@salesforce/label/c.IntacctField_Terms';
import IntacctField_Unit from '@salesforce/label/c.IntacctField_Unit';
import IntacctField_Warehouse from '@salesforce/label/c.IntacctField_Warehouse';

/** Intacct REST paths of documents and lines that have a word of their own; others are shown as paths. */
export const INTACCT_FIELD_LABELS: Readonly<Record<string, string>> = {
    'customer.id': IntacctField_Customer,
    txnDate: IntacctField_Date,
    dueDate: IntacctField_DueDate,
    memo: IntacctField_Memo,
    referenceNumber: IntacctField_Reference,
    'paymentTerm.id': IntacctField_Terms,
    txnCurrency: IntacctField_Currency,
    lines: IntacctField_Lines,
    'dimensions.item.id': IntacctField_Item,
    unit: IntacctField_Unit,
    unitQuantity: IntacctField_Quantity,
    unitPrice: IntacctField_Price,
    discountPercent: IntacctField_Discount,
    lineDescription: IntacctField_Description,
    'dimensions.location.id': IntacctField_Location,
    'dimensions.department.id': IntacctField_Department,
    'dimensions.class.id': IntacctField_Class,
    'dimensions.warehouse.id': IntacctField_Warehouse
};
