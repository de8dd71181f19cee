import { LightningElement, api, getComponentDef, track } from 'lwc';
import { FlowAttributeChangeEventName } from 'lightning/flowSupport';
import { load } from 'one/loader';
import { fill, words } from 'one/words';
import type { ScreenFieldView } from '../../../contract.ts';

interface Validity {
    isValid: boolean;
    errorMessage?: string;
}

/** What a screen component may have beside its properties. */
interface ScreenComponent extends Element {
    validate?(): Validity;
    reportValidity?(): unknown;
    setCustomValidity?(message: string): void;
}

/** A component of the project on a flow's screen; fires `answer` with the attributes that it tells. */
export default class FlowComponent extends LightningElement {
    @api availableActions: string[] = [];
    @track message = '';
    constructorOf: typeof LightningElement | undefined;
    private view: ScreenFieldView | undefined;

    @api
    get field(): ScreenFieldView | undefined {
        return this.view;
    }

    set field(view: ScreenFieldView | undefined) {
        const refused = view?.error ?? '';
        const isNews = refused !== (this.view?.error ?? '');
        this.view = view;
        if (isNews) this.showRefusal(refused);
    }

    connectedCallback(): void {
        this.template?.addEventListener(FlowAttributeChangeEventName, (event) =>
            this.tell(event as CustomEvent)
        );
        void this.load();
    }

    /** Asks the component; one that shows its own errors is told to, for others the error stands below. */
    @api
    reportValidity(): boolean {
        const { own } = this;
        const { isValid, errorMessage = '' } = own?.validate?.() ?? { isValid: true };
        this.message = '';
        if (!isValid && own?.reportValidity) own.reportValidity();
        else if (!isValid) this.message = errorMessage;
        return isValid;
    }

    get given(): Record<string, unknown> {
        const declared = this.constructorOf ? getComponentDef(this.constructorOf).props : {};
        const all = { ...this.view?.properties, availableActions: this.availableActions };
        return Object.fromEntries(
            Object.entries(all).filter(([name, value]) => name in declared && value !== null)
        );
    }

    private get own(): ScreenComponent | null | undefined {
        return this.template?.querySelector('[data-own]');
    }

    private async load(): Promise<void> {
        const name = (this.view?.component ?? '').replace(':', '/');
        try {
            this.constructorOf = (await load(name))['default'] as typeof LightningElement;
        } catch (error) {
            console.error(error);
            this.message = fill(words.cannotShow, name);
        }
    }

    private showRefusal(message: string): void {
        const { own } = this;
        own?.setCustomValidity?.(message);
        if (message && own?.setCustomValidity && own.reportValidity) own.reportValidity();
        else this.message = message;
    }

    private tell(event: CustomEvent<{ attributeName: string; attributeValue: unknown }>): void {
        event.stopPropagation();
        this.message = '';
        const { attributeName, attributeValue } = event.detail;
        const values = { [attributeName]: attributeValue ?? null };
        const detail = { name: this.view?.name, values };
        this.dispatchEvent(new CustomEvent('answer', { detail, bubbles: true, composed: true }));
    }
}
