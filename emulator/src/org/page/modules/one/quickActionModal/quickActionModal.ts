import { LightningElement, api } from 'lwc';
import { CloseScreenEventName } from 'lightning/actions';
import { RefreshEvent } from 'lightning/refresh';
import type { QuickActionDescription } from '../../../contract.ts';

/**
 * The window of a screen quick action; it closes on CloseActionScreenEvent. A component with its own
 * lightning-quick-action-panel brings its own header. A flow is given the record; at its end the window closes and
 * the page is read again.
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

    get flowInputs(): object[] {
        const { recordId, action } = this;
        return action?.flow?.takesRecordId
            ? [{ name: 'recordId', type: 'String', value: recordId }]
            : [];
    }

    handleFlowStatus({ detail }: CustomEvent<{ status: string }>): void {
        if (!detail.status.startsWith('FINISHED')) return;
        this.dispatchEvent(new RefreshEvent());
        this.handleClose();
    }

    handleClose(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
