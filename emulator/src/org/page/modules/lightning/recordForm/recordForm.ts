import { LightningElement, api, track } from 'lwc';
import { getForm } from 'one/pageData';
import { fieldNameOf } from 'one/recordFormEvents';
import { words } from 'one/words';

type Mode = 'view' | 'edit' | 'readonly';
type Field = string | { fieldApiName: string };

/** A whole record form from a list of fields or the object's layout, to look at and to edit. */
export default class RecordForm extends LightningElement {
    readonly words = words;
    @api recordId: string | undefined;
    @api recordTypeId: string | undefined;
    @api density = 'auto';
    @api layoutType: 'Full' | 'Compact' | undefined;
    @api columns: number | string = 1;
    @track isEditing: boolean | undefined;
    @track layoutFields: string[] = [];
    @track shownMode: Mode = 'view';
    private object = '';
    private given: Field[] = [];

    @api
    get objectApiName(): string {
        return this.object;
    }

    set objectApiName(name: string | { objectApiName: string }) {
        this.object = typeof name === 'string' ? name : (name?.objectApiName ?? '');
        void this.readLayout();
    }

    @api
    get fields(): Field[] {
        return this.given;
    }

    set fields(fields: Field[]) {
        this.given = fields ?? [];
    }

    @api
    get mode(): Mode {
        return this.shownMode;
    }

    set mode(mode: Mode) {
        this.shownMode = mode;
        this.isEditing = undefined;
    }

    private async readLayout(): Promise<void> {
        if (!this.object) return;
        const { sections } = await getForm(this.object);
        this.layoutFields = sections
            .flatMap(({ columns }) => columns.flat())
            .map(({ name }) => name);
    }

    get names(): string[] {
        return this.given.length > 0 ? this.given.map(fieldNameOf) : this.layoutFields;
    }

    get isEditMode(): boolean {
        return this.isEditing ?? (this.shownMode === 'edit' || !this.recordId);
    }

    get canEdit(): boolean {
        return this.shownMode !== 'readonly';
    }

    get columnClass(): string {
        return `slds-col slds-size_1-of-1 slds-medium-size_1-of-${this.columns} slds-p-horizontal_x-small`;
    }

    handleEdit(): void {
        this.isEditing = true;
    }

    handleCancel(): void {
        this.isEditing = this.shownMode === 'edit' || !this.recordId ? undefined : false;
        this.dispatchEvent(new CustomEvent('cancel'));
    }

    handleSubmit(event: CustomEvent): void {
        const { detail } = event;
        const submit = new CustomEvent('submit', { cancelable: true, detail });
        if (!this.dispatchEvent(submit)) event.preventDefault();
    }

    /** Saves what is in the form, or the given fields instead. */
    @api
    submit(fields?: object): void {
        this.template?.querySelector<any>('lightning-record-edit-form')?.submit(fields);
    }

    handleSuccess(event: CustomEvent): void {
        if (this.shownMode !== 'edit' && this.recordId) this.isEditing = false;
        this.forward(event);
    }

    forward({ type, detail }: CustomEvent): void {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }
}
