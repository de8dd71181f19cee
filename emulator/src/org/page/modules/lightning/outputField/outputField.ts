import { LightningElement, api, track } from 'lwc';
import { announce, fieldNameOf, type FormContext } from 'one/recordFormEvents';
import type { FieldDescription } from '../../../contract.ts';

/** One field, read-only, of the record form around it. */
export default class OutputField extends LightningElement {
    @api variant = 'standard';
    @api fieldClass = '';
    @track form: FormContext | undefined;
    private name = '';

    @api
    get fieldName(): string {
        return this.name;
    }

    set fieldName(value: string | { fieldApiName: string }) {
        this.name = fieldNameOf(value);
    }

    connectedCallback(): void {
        announce(this, { fieldName: this.name, connectForm: (form) => (this.form = form) });
    }

    get field(): FieldDescription | undefined {
        return this.form?.fields.get(this.name);
    }

    get isReady(): boolean {
        return this.field !== undefined && this.form?.record !== undefined;
    }

    get showsLabel(): boolean {
        return this.variant !== 'label-hidden' && this.field !== undefined;
    }
}
