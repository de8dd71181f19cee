import { LightningElement, api } from 'lwc';
import { CloseScreenEventName } from 'lightning/actions';
import { words } from 'one/words';
import type { QuickActionDescription } from '../../../contract.ts';

/**
 * The window of a screen quick action; it closes on CloseActionScreenEvent, Escape or its button, and gives the
 * focus back. A component with its own lightning-quick-action-panel brings its own header.
 */
export default class QuickActionModal extends LightningElement {
    readonly words = words;
    @api action: QuickActionDescription | undefined;
    @api recordId: string | undefined;
    @api objectApiName: string | undefined;
    hasOwnHeader = false;
    private before: Element | null = null;
    private isFocused = false;

    connectedCallback(): void {
        this.before = document.activeElement;
        this.template?.addEventListener(CloseScreenEventName, () => this.close());
        this.template?.addEventListener('quickactionpanel', () => (this.hasOwnHeader = true));
    }

    renderedCallback(): void {
        if (this.isFocused) return;
        this.isFocused = true;
        this.template?.querySelector<HTMLElement>('[data-id="close"]')?.focus();
    }

    disconnectedCallback(): void {
        if (this.before instanceof HTMLElement) this.before.focus();
    }

    get name(): string {
        return `c/${this.action?.component}`;
    }

    get modalClass(): string {
        return `slds-modal slds-fade-in-open slds-modal_${this.action?.size ?? 'medium'}`;
    }

    get bodyClass(): string {
        const padding = this.hasOwnHeader ? '' : ' slds-p-around_medium';
        return `slds-modal__content${padding}`;
    }

    handleKeydown(event: KeyboardEvent): void {
        if (event.key === 'Escape') this.close();
    }

    close(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
