import { LightningElement, api } from 'lwc';
import { CloseScreenEventName } from 'lightning/actions';
import type { QuickActionDescription } from '../../../contract.ts';

/**
 * The window of a screen quick action; it closes on CloseActionScreenEvent. A component with its own
 * lightning-quick-action-panel brings its own header.
 */
export default class QuickActionModal extends LightningElement {
    @api action: QuickActionDescription | undefined;
    @api recordId: string | undefined;
    @api objectApiName: string | undefined;
    hasOwnHeader = false;

    connectedCallback(): void {
        this.template?.addEventListener(CloseScreenEventName, () => this.handleClose());
        this.template?.addEventListener('quickactionpanel', () => (this.hasOwnHeader = true));
    }

    get name(): string {
        return `c/${this.action?.component}`;
    }

    handleClose(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
