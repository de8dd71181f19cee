import { LightningElement, api } from 'lwc';
import type { DocumentHeader as Header } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { seesAmounts } from 'c/permissionService';
import { intacctWord } from 'c/wordingService';
import date from '@salesforce/label/c.Document_Header_Date';
import due from '@salesforce/label/c.Document_Header_Due';
import dueDate from '@salesforce/label/c.Document_Header_DueDate';
import paid from '@salesforce/label/c.Document_Header_Paid';
import payment from '@salesforce/label/c.Document_Header_Payment';
import state from '@salesforce/label/c.Document_Header_State';
import total from '@salesforce/label/c.Document_Header_Total';

/** Says at a glance what a document is, where it stands and what is still to be paid. */
export default class DocumentHeader extends LightningElement {
    /** The document to show. */
    @api document: Header | undefined;
    readonly labels = { date, due, dueDate, payment, state, total };
    readonly seesAmounts = seesAmounts();

    get state(): string {
        return intacctWord(this.document?.state);
    }

    get paymentStatus(): string {
        return intacctWord(this.document?.paymentStatus);
    }

    /** Quotes and orders are not paid, so that nothing is due on them. */
    get showsDue(): boolean {
        return this.document?.totalDue !== undefined;
    }

    get showsPayment(): boolean {
        return this.seesAmounts && this.document?.totalPaid !== undefined && this.billed > 0;
    }

    /** Part of a bar; the amounts themselves are never computed here. */
    get paidPercent(): number {
        const paidAmount = Math.min(Number(this.document?.totalPaid ?? 0), this.billed);
        return Math.round((paidAmount / this.billed) * 100);
    }

    get paidText(): string {
        return fillLabel(paid, this.paidPercent);
    }

    private get billed(): number {
        return Number(this.document?.total ?? 0);
    }
}
