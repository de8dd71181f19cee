import { LightningElement, api } from 'lwc';
import { NavigationMixin, type PageReference } from 'lightning/navigation';

/**
 * Opens a record; behaves as a real link, so that it can be opened in a new tab or copied. Fires
 * `recordopened`, through every component around it, when the page under a window changes.
 */
export default class RecordLink extends NavigationMixin(LightningElement) {
    /** What the link says; the record's name in most places. */
    @api label = '';
    url: string | undefined;
    private target: PageReference | undefined;

    /** Id of the record to open. */
    @api
    get recordId(): string | undefined {
        return this.target?.attributes.recordId;
    }
    set recordId(recordId: string | undefined) {
        this.target = recordId
            ? { type: 'standard__recordPage', attributes: { recordId, actionName: 'view' } }
            : undefined;
        if (this.target) {
            void this[NavigationMixin.GenerateUrl](this.target).then((url) => (this.url = url));
        }
    }

    handleClick(event: MouseEvent): void {
        if (this.target && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            this.dispatchEvent(new CustomEvent('recordopened', { bubbles: true, composed: true }));
            this[NavigationMixin.Navigate](this.target);
        }
    }
}
