import { LightningElement, api } from 'lwc';
import type { DocumentSummary } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import title from '@salesforce/label/c.Document_Totals_Title';
import { toTotals, type Total } from './toTotals';

/** Sums up a list of documents; shows nothing to a user who may not see amounts. */
export default class DocumentTotals extends LightningElement {
    /** The documents to sum up. */
    @api documents: readonly DocumentSummary[] = [];
    readonly labels = { title };

    get totals(): Total[] {
        return seesAmounts() ? toTotals(this.documents) : [];
    }

    get hasTotals(): boolean {
        return this.totals.length > 0;
    }
}
