import { LightningElement, api } from 'lwc';
import type { DocumentHeader as Header } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { seesAmounts } from 'c/permissionService';
import date from '@salesforce/label/c.Document_Header_Date';
import due from '@salesforce/label/c.Document_Header_Due';
import openInIntacct from '@salesforce/label/c.Document_Header_OpenInIntacct';
import paid from '@salesforce/label/c.Document_Header_Paid';
import payment from '@salesforce/label/c.Document_Header_Payment';
import state from '@salesforce/label/c.Document_Header_State';
import total from '@salesforce/label/c.Document_Header_Total';

/** Says at a glance what a document is, where it stands and what is still to be paid. */
export default class DocumentHeader extends LightningElement {
    /** The document to show. */
    @api document: Header | undefined;
    readonly labels = { date, due, openInIntacct, payment, state, total };
    readonly seesAmounts = seesAmounts();

    /** Quotes and orders are not paid, so that nothing is due on them. */
    get showsDue(): boolean {
        return this.document?.totalDue !== undefined;
    }

    get showsPayment(): boolean {
        const { total: billed, totalPaid } = this.document ?? {};
        return this.seesAmounts && totalPaid !== undefined && (billed ?? 0) > 0;
    }

    get paidPercent(): number {
        const { total: billed = 0, totalPaid = 0 } = this.document ?? {};
        return Math.round((Math.min(totalPaid, billed) / billed) * 100);
    }

    get paidText(): string {
        return fillLabel(paid, this.paidPercent);
    }
}
