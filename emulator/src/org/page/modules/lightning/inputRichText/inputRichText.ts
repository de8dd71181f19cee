import { LightningElement, api, track } from 'lwc';

/** A text with formatting, typed or pasted; `value` is HTML and every change fires `change` with it. */
export default class InputRichText extends LightningElement {
    @api label = '';
    @api labelVisible = false;
    @api disabled = false;
    @api required = false;
    @api placeholder = '';
    @api formats: string[] = [];
    @api variant: string | undefined;
    @api messageWhenBadInput = '';
    @track isInvalid = false;
    private html = '';

    @api
    get value(): string {
        return this.html;
    }

    set value(value: string | undefined) {
        this.html = value ?? '';
        this.show();
    }

    @api
    get valid(): boolean {
        return !this.isInvalid;
    }

    set valid(value: boolean) {
        this.isInvalid = value === false;
    }

    private get editor(): HTMLElement | null | undefined {
        return this.template?.querySelector<HTMLElement>('[data-id=editor]');
    }

    renderedCallback(): void {
        this.show();
    }

    /** Leaves the text alone while it already says the value: typing must not move the cursor. */
    private show(): void {
        const { editor } = this;
        if (editor && editor.innerHTML !== this.html) editor.innerHTML = this.html;
    }

    get isEditable(): string {
        return String(!this.disabled);
    }

    get labelClass(): string {
        return this.labelVisible ? 'slds-form-element__label' : 'slds-assistive-text';
    }

    handleInput(event: Event): void {
        event.stopPropagation();
        this.html = this.editor?.innerHTML ?? '';
        this.dispatchEvent(new CustomEvent('change', { detail: { value: this.html } }));
    }

    @api
    focus(): void {
        this.editor?.focus();
    }
}
