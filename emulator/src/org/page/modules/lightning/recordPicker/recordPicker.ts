import { LightningElement, api, track, wire } from 'lwc';
import { getFieldValue, getRecord, type WiredRecord } from 'lightning/uiRecordApi';
import { getForm } from 'one/pageData';

/** Lets the user pick one record of an object; fires `change` with {recordId}, null when cleared. */
export default class RecordPicker extends LightningElement {
    @api label = '';
    @api placeholder: string | undefined;
    @api required = false;
    @api disabled = false;
    @api variant = 'standard';
    @api fieldLevelHelp: string | undefined;
    @api messageWhenValueMissing: string | undefined;
    @api filter: object | undefined;
    @api displayInfo: object | undefined;
    @api matchingInfo: object | undefined;
    @track nameField = '';
    private object = '';
    @track picked: string | null = null;

    @api
    get objectApiName(): string {
        return this.object;
    }

    set objectApiName(name: string) {
        this.object = name;
        void getForm(name).then(({ object }) => (this.nameField = object.nameField));
    }

    @api
    get value(): string | null {
        return this.picked;
    }

    set value(id: string | null) {
        this.picked = id ?? null;
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$wanted' })
    record: WiredRecord = {};

    get recordId(): string | undefined {
        return this.picked ?? undefined;
    }

    get wanted(): string[] {
        return this.nameField ? [`${this.object}.${this.nameField}`] : [];
    }

    get displayName(): string | undefined {
        return getFieldValue(this.record.data, `${this.object}.${this.nameField}`);
    }

    private get lookup(): any {
        return this.template?.querySelector('one-lookup');
    }

    /** Empties the picker. */
    @api
    clearSelection(): void {
        this.picked = null;
    }

    @api
    focus(): void {
        this.lookup?.focus();
    }

    @api
    reportValidity(): boolean {
        return this.lookup?.reportValidity() ?? true;
    }

    @api
    checkValidity(): boolean {
        return !this.required || Boolean(this.picked);
    }

    @api
    setCustomValidity(message: string): void {
        this.lookup?.setCustomValidity(message);
    }

    handlePick(event: CustomEvent<{ id: string | null }>): void {
        event.stopPropagation();
        this.picked = event.detail.id;
        this.dispatchEvent(new CustomEvent('change', { detail: { recordId: this.picked } }));
    }
}
