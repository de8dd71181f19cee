import { LightningElement, api } from 'lwc';
import { reduceErrors } from 'c/errorUtils';
import title from '@salesforce/label/c.Common_Error_Title';
import unknown from '@salesforce/label/c.Common_Error_Unknown';

/** Shows what a wire or a write failed with; every component's error branch. */
export default class ErrorPanel extends LightningElement {
    /** The error as the platform gave it: an object, a list or a text. */
    @api errors: unknown;
    readonly labels = { title };

    get messages(): string[] {
        const messages = reduceErrors(this.errors);
        return messages.length > 0 ? messages : [unknown];
    }
}
