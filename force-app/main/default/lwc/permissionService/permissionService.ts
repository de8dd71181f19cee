import createInvoice from '@salesforce/customPermission/Intacct_Create_Invoice';
import createOrder from '@salesforce/customPermission/Intacct_Create_Order';
import createOther from '@salesforce/customPermission/Intacct_Create_Other';
import createQuote from '@salesforce/customPermission/Intacct_Create_Quote';
import retry from '@salesforce/customPermission/Intacct_Retry';
import seeAmounts from '@salesforce/customPermission/Intacct_See_Amounts';

const CREATE: Readonly<Record<string, boolean | undefined>> = {
    Quote: createQuote,
    Order: createOrder,
    Invoice: createInvoice,
    Other: createOther
};

/** Whether the user may create documents of a class: Quote, Order, Invoice or Other. */
export function mayCreate(documentClass: string): boolean {
    return CREATE[documentClass] === true;
}

/** Whether prices, amounts and totals are shown to the user. Field security stays what protects them. */
export function seesAmounts(): boolean {
    return seeAmounts === true;
}

/** Whether the user may try the requests of other people again, or cancel them. */
export function mayChangeAllRequests(): boolean {
    return retry === true;
}
