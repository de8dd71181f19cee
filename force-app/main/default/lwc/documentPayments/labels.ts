import amount from '@salesforce/label/c.Preview_Column_Amount';
import balance from '@salesforce/label/c.Document_Payments_Balance';
import date from '@salesforce/label/c.Document_Payments_Date';
import empty from '@salesforce/label/c.Document_Payments_Empty';
import loading from '@salesforce/label/c.Common_Loading';
import method from '@salesforce/label/c.Document_Payments_Method';
import off from '@salesforce/label/c.Document_Payments_Off';
import payment from '@salesforce/label/c.Document_Payments_Payment';
import reference from '@salesforce/label/c.Document_Payments_Reference';
import state from '@salesforce/label/c.Document_Header_State';
import title from '@salesforce/label/c.Document_Tab_Payments';

export const labels = {
    amount,
    balance,
    date,
    empty,
    loading,
    method,
    off,
    payment,
    reference,
    state,
    title
};
