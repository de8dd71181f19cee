import { LightningElement, api, track, wire } from 'lwc';
import {
    createRecord,
    getRecord,
    updateRecord,
    type UiRecord,
    type WiredRecord
} from 'lightning/uiRecordApi';
import { saveErrorsOf, type SaveErrors } from 'one/errors';
import { fieldNames } from 'one/fieldNames';
import { getForm } from 'one/pageData';
import type { PageReference } from 'one/pageReference';
import { recordsChanged } from 'one/recordChanges';
import { navigate } from 'one/router';
import { toast } from 'one/toasts';
import { fill, words } from 'one/words';
import type {
    FieldDescription,
    FieldSection,
    ObjectDescription,
    ObjectForm,
    RecordTypeChoice
} from '../../../contract.ts';

type Values = Record<string, string | number | boolean | null>;

/** The window to create, edit or clone a record, with the org's refusals at the field they belong to. */
export default class RecordFormModal extends LightningElement {
    readonly words = words;
    @track object: ObjectDescription | undefined;
    @track sections: FieldSection[] = [];
    @track errors: SaveErrors = { general: [], fields: {} };
    @track changes: Values = {};
    @track isSaving = false;
    @track recordTypes: RecordTypeChoice[] = [];
    recordId: string | undefined;
    private recordTypeId: string | undefined;
    private target: PageReference | undefined;

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$fieldNames' })
    record: WiredRecord = {};

    @api
    get reference(): PageReference | undefined {
        return this.target;
    }

    set reference(value: PageReference | undefined) {
        this.target = value;
        void this.open();
    }

    private async open(): Promise<void> {
        const { recordId } = this.target?.attributes ?? {};
        this.recordId = recordId;
        this.changes = defaultsOf(this.target);
        const { recordTypeId } = this.target?.state ?? {};
        this.use(await this.form({ recordId, recordTypeId }));
    }

    private form(of: { recordId?: string | undefined; recordTypeId?: string | undefined }) {
        return getForm(this.target?.attributes['objectApiName'] ?? '', of);
    }

    private use({ object, sections, recordTypes, recordTypeId }: ObjectForm): void {
        this.object = object;
        this.sections = sections;
        this.recordTypeId = recordTypeId;
        this.recordTypes = this.recordId || recordTypeId ? [] : recordTypes;
    }

    get isChoosing(): boolean {
        return this.recordTypes.length > 1;
    }

    async handleChoose({ detail: recordTypeId }: CustomEvent<string>): Promise<void> {
        this.use(await this.form({ recordTypeId }));
    }

    private get action(): string {
        return this.target?.attributes['actionName'] ?? 'new';
    }

    private get isEdit(): boolean {
        return this.action === 'edit';
    }

    get fieldNames(): string[] {
        return fieldNames(this.object?.apiName ?? '', this.formFields);
    }

    private get formFields(): FieldDescription[] {
        return this.sections
            .flatMap(({ columns }) => columns.flat())
            .filter(({ editable, createable }) => (this.isEdit ? editable : createable));
    }

    get isReady(): boolean {
        return Boolean(this.object) && (!this.recordId || Boolean(this.record.data));
    }

    get title(): string {
        const label = this.object?.label ?? '';
        return fill(this.isEdit ? words.editRecord : words.newRecord, label);
    }

    get groups(): object[] {
        const shown = new Set(this.formFields.map(({ name }) => name));
        return this.sections
            .map(({ label, columns }, index) => ({
                key: `section-${index}`,
                label,
                columns: columns.map((fields, column) => ({
                    key: `column-${column}`,
                    cssClass: `slds-col slds-size_1-of-1 slds-medium-size_1-of-${columns.length}`,
                    fields: fields
                        .filter(({ name }) => shown.has(name))
                        .map((field) => this.toItem(field))
                }))
            }))
            .filter(({ columns }) => columns.some(({ fields }) => fields.length > 0));
    }

    private toItem(field: FieldDescription): object {
        const { name, nameFrom } = field;
        const value = name in this.changes ? this.changes[name] : this.saved(name);
        return {
            field,
            key: name,
            value,
            displayName: nameFrom && this.saved(nameFrom),
            error: this.errors.fields[name] ?? ''
        };
    }

    private saved(path: string): any {
        return path
            .split('.')
            .reduce<any>(
                (value, name) => value?.fields?.[name]?.value,
                this.record.data ?? undefined
            );
    }

    handleChange(event: CustomEvent<{ name: string; value: Values[string] }>): void {
        const { name, value } = event.detail;
        this.changes = { ...this.changes, [name]: value };
    }

    async handleSave(): Promise<void> {
        const inputs = [...(this.template?.querySelectorAll<any>('one-field-input') ?? [])];
        if (!inputs.map((input) => input.reportValidity()).every(Boolean)) return;
        this.isSaving = true;
        this.errors = { general: [], fields: {} };
        try {
            this.done(this.isEdit ? await this.update() : await this.create());
        } catch (error) {
            this.errors = saveErrorsOf(error);
        } finally {
            this.isSaving = false;
        }
    }

    private update(): Promise<UiRecord> {
        return updateRecord({ fields: { Id: this.recordId, ...this.changes } });
    }

    private create(): Promise<UiRecord> {
        const copied = this.action === 'clone' ? this.copy() : {};
        const ofType = this.recordTypeId ? { RecordTypeId: this.recordTypeId } : {};
        const fields = { ...copied, ...ofType, ...this.changes };
        return createRecord({ apiName: this.object?.apiName ?? '', fields });
    }

    private copy(): Values {
        return Object.fromEntries(
            this.formFields.map(({ name }) => [name, this.saved(name) ?? null])
        );
    }

    private done(record: UiRecord): void {
        const { apiName, label, nameField } = this.object as ObjectDescription;
        const name = this.changes[nameField] ?? record.fields[nameField]?.value ?? '';
        toast({
            title: fill(this.isEdit ? words.saved : words.created, label, name),
            variant: 'success'
        });
        recordsChanged();
        this.close();
        if (this.isEdit) return;
        const attributes = { recordId: record.id, objectApiName: apiName, actionName: 'view' };
        navigate({ type: 'standard__recordPage', attributes, state: {} });
    }

    close(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}

/** `state.defaultFieldValues`, as pageReferenceUtils encodes them: `Name=Acme,Type=Other`. */
function defaultsOf(reference: PageReference | undefined): Values {
    const encoded = reference?.state?.['defaultFieldValues'];
    if (!encoded) return {};
    return Object.fromEntries(
        encoded.split(',').map((pair) => {
            const [name = '', value = ''] = pair.split('=').map(decodeURIComponent);
            return [name, value];
        })
    );
}
