import { LightningElement, api, wire } from 'lwc';
import title from '@salesforce/label/c.Transaction_Card_Title';
import { CloseActionScreenEvent } from 'lightning/actions';
import { CurrentPageReference, type PageReference } from 'lightning/navigation';

/** The Intacct card of an opportunity; as a quick action the same content in the action's window. */
export default class CreateTransaction extends LightningElement {
    /** Id of the opportunity; set by the platform. */
    @api recordId: string | undefined;
    readonly labels = { title };

    @wire(CurrentPageReference)
    page: PageReference | null | undefined;

    get isQuickAction(): boolean {
        return this.page?.type === 'standard__quickAction';
    }

    /** The window of the new document takes the place of the action's window; a page has none. */
    handleOpened(): void {
        this.dispatchEvent(new CloseActionScreenEvent());
    }
}
