import { LightningElement, api } from 'lwc';
import { words } from 'one/words';

/**
 * A window above the page: header, content, footer slot. It takes the focus, keeps it, and gives it back;
 * fires `close` for its button and Escape.
 */
export default class ModalFrame extends LightningElement {
    readonly words = words;
    @api label = '';
    @api size: 'small' | 'medium' | 'large' = 'medium';
    /** The content brings its own header, footer and padding. */
    @api plain = false;
    private before: Element | null = null;
    private isShown = false;
    private hasFooter = false;

    connectedCallback(): void {
        this.before = document.activeElement;
    }

    renderedCallback(): void {
        if (this.isShown) return;
        this.isShown = true;
        this.template?.querySelector('section')?.focus();
    }

    disconnectedCallback(): void {
        if (this.before instanceof HTMLElement) this.before.focus();
    }

    get modalClass(): string {
        return `slds-modal slds-fade-in-open slds-modal_${this.size}`;
    }

    get contentClass(): string {
        return `slds-modal__content${this.plain ? '' : ' slds-p-around_medium'} content`;
    }

    get footerClass(): string {
        return `slds-modal__footer${this.hasFooter ? '' : ' slds-hide'}`;
    }

    handleFooter(event: Event): void {
        this.hasFooter = (event.target as HTMLSlotElement).assignedElements().length > 0;
    }

    handleKeydown(event: KeyboardEvent): void {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.close();
    }

    close(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
