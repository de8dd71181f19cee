import IntacctWord_Approved from '@salesforce/label/c.IntacctWord_Approved';
import IntacctWord_Cash from '@salesforce/label/c.IntacctWord_Cash';
import IntacctWord_Closed from '@salesforce/label/c.IntacctWord_Closed';
import IntacctWord_Complete from '@salesforce/label/c.IntacctWord_Complete';
import IntacctWord_Converted from '@salesforce/label/c.IntacctWord_Converted';
import IntacctWord_ConvertedByLine from '@salesforce/label/c.IntacctWord_ConvertedByLine';
import IntacctWord_CreditCard from '@salesforce/label/c.IntacctWord_CreditCard';
import IntacctWord_Declined from '@salesforce/label/c.IntacctWord_Declined';
import IntacctWord_Draft from '@salesforce/label/c.IntacctWord_Draft';
import IntacctWord_Eft from '@salesforce/label/c.IntacctWord_Eft';
import IntacctWord_Exception from '@salesforce/label/c.IntacctWord_Exception';
import IntacctWord_InProgress from '@salesforce/label/c.IntacctWord_InProgress';
import IntacctWord_OnlineAchDebit from '@salesforce/label/c.IntacctWord_OnlineAchDebit';
import IntacctWord_OnlineChargeCard from '@salesforce/label/c.IntacctWord_OnlineChargeCard';
import IntacctWord_Open from '@salesforce/label/c.IntacctWord_Open';
import IntacctWord_Paid from '@salesforce/label/c.IntacctWord_Paid';
import IntacctWord_PartiallyApproved from '@salesforce/label/c.IntacctWord_PartiallyApproved';
import IntacctWord_PartiallyConverted from '@salesforce/label/c.IntacctWord_PartiallyConverted';
import IntacctWord_PartiallyConvertedByLine from '@salesforce/label/c.IntacctWord_PartiallyConvertedByLine';
import IntacctWord_PartiallyPaid from '@salesforce/label/c.IntacctWord_PartiallyPaid';
import IntacctWord_Pending from '@salesforce/label/c.IntacctWord_Pending';
import IntacctWord_PrintedCheck from '@salesforce/label/c.IntacctWord_PrintedCheck';
import IntacctWord_Reconciled from '@salesforce/label/c.IntacctWord_Reconciled';
import IntacctWord_Reversal from '@salesforce/label/c.IntacctWord_Reversal';
import IntacctWord_Reversed from '@salesforce/label/c.IntacctWord_Reversed';
import IntacctWord_Submitted from '@salesforce/label/c.IntacctWord_Submitted';
import IntacctWord_Voided from '@salesforce/label/c.IntacctWord_Voided';

/** States, payment statuses and payment methods of Intacct, by their own word without spaces or capitals. */
export const INTACCT_WORDS: Readonly<Record<string, string>> = {
    approved: IntacctWord_Approved,
    cash: IntacctWord_Cash,
    closed: IntacctWord_Closed,
    complete: IntacctWord_Complete,
    converted: IntacctWord_Converted,
    convertedbyline: IntacctWord_ConvertedByLine,
    creditcard: IntacctWord_CreditCard,
    declined: IntacctWord_Declined,
    draft: IntacctWord_Draft,
    eft: IntacctWord_Eft,
    exception: IntacctWord_Exception,
    inprogress: IntacctWord_InProgress,
    onlineachdebit: IntacctWord_OnlineAchDebit,
    onlinechargecard: IntacctWord_OnlineChargeCard,
    open: IntacctWord_Open,
    paid: IntacctWord_Paid,
    partiallyapproved: IntacctWord_PartiallyApproved,
    partiallyconverted: IntacctWord_PartiallyConverted,
    partiallyconvertedbyline: IntacctWord_PartiallyConvertedByLine,
    partiallypaid: IntacctWord_PartiallyPaid,
    pending: IntacctWord_Pending,
    printedcheck: IntacctWord_PrintedCheck,
    reconciled: IntacctWord_Reconciled,
    reversal: IntacctWord_Reversal,
    reversed: IntacctWord_Reversed,
    submitted: IntacctWord_Submitted,
    voided: IntacctWord_Voided
};
