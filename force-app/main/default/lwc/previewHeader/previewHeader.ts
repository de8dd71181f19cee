import { LightningElement, api } from 'lwc';
import heading from '@salesforce/label/c.Preview_Header';
import no from '@salesforce/label/c.Common_No';
import yes from '@salesforce/label/c.Common_Yes';

interface HeaderValue {
    readonly field: string;
    readonly label: string;
    readonly value: string | boolean;
    readonly recordName: string;
    readonly provenance: string;
}

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Shows the header of a document to be sent: each value, the record it names, where it came from. */
export default class PreviewHeader extends LightningElement {
    /** Header values of a Preview. */
    @api values: readonly HeaderValue[] = [];
    readonly labels = { heading };

    get entries() {
        return this.values.map((entry) => ({
            ...entry,
            text: typeof entry.value === 'boolean' ? (entry.value ? yes : no) : entry.value,
            isDate: typeof entry.value === 'string' && CALENDAR_DATE.test(entry.value)
        }));
    }
}
