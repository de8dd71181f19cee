import { LightningElement, api } from 'lwc';

/** Header, body and footer of a screen quick action, in the action's window. */
export default class QuickActionPanel extends LightningElement {
    @api header = '';
    hasFooter = false;

    connectedCallback(): void {
        this.dispatchEvent(new CustomEvent('quickactionpanel', { bubbles: true, composed: true }));
    }

    get footerClass(): string {
        return `slds-modal__footer${this.hasFooter ? '' : ' slds-hide'}`;
    }

    handleFooter(event: Event): void {
        this.hasFooter = (event.target as HTMLSlotElement).assignedElements().length > 0;
    }
}
