import { LightningElement, track } from 'lwc';
import { announce, type FormContext } from 'one/recordFormEvents';
import { words } from 'one/words';

/** Shows what the org refused, in the record-edit-form around it. */
export default class Messages extends LightningElement {
    readonly words = words;
    @track form: FormContext | undefined;

    connectedCallback(): void {
        announce(this, { connectForm: (form) => (this.form = form) });
    }

    get messages(): string[] {
        const { general = [], fields = {} } = this.form?.errors ?? {};
        if (general.length > 0) return general;
        return Object.keys(fields).length > 0 ? [words.reviewErrors] : [];
    }

    get hasMessages(): boolean {
        return this.messages.length > 0;
    }
}
