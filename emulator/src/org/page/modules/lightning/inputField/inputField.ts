import { LightningElement, api, track } from 'lwc';
import { announce, fieldNameOf, type FormContext, type InputMember } from 'one/recordFormEvents';
import type { FieldDescription } from '../../../contract.ts';

/** One field to fill in of the record-edit-form around it; read-only where the user may not edit it. */
export default class InputField extends LightningElement {
    @api variant: string | undefined;
    @api disabled = false;
    @api readOnly = false;
    @api fieldClass = '';
    @track form: FormContext | undefined;
    @track isChanged = false;
    @track isRequired: boolean | undefined;
    private name = '';
    @track given: unknown;

    @api
    get fieldName(): string {
        return this.name;
    }

    set fieldName(value: string | { fieldApiName: string }) {
        this.name = fieldNameOf(value);
    }

    @api
    get value(): unknown {
        return this.isChanged ? this.given : this.saved(this.name);
    }

    set value(value: unknown) {
        this.given = value;
        this.isChanged = value !== undefined;
    }

    @api
    get required(): boolean {
        return this.isRequired ?? this.described?.required ?? false;
    }

    set required(value: boolean) {
        this.isRequired = value;
    }

    connectedCallback(): void {
        announce(this, this.asMember());
    }

    private asMember(): InputMember {
        const value = (): unknown => this.value;
        const isChanged = (): boolean => this.isChanged;
        return {
            fieldName: this.name,
            connectForm: (form) => this.connectForm(form),
            reportValidity: () => this.reportValidity(),
            get value() {
                return value();
            },
            get isChanged() {
                return isChanged();
            }
        };
    }

    private connectForm(form: FormContext | undefined): void {
        const isSaved = form?.record !== this.form?.record && this.form?.record !== undefined;
        if (isSaved) this.isChanged = false;
        this.form = form;
    }

    /** Shows the saved value again. */
    @api
    reset(): void {
        this.isChanged = false;
        this.given = undefined;
        const parts = this.template?.querySelectorAll<any>('lightning-input-field') ?? [];
        for (const part of parts) part.reset();
    }

    /** As reset. */
    @api
    clean(): void {
        this.reset();
    }

    @api
    reportValidity(): boolean {
        const input = this.template?.querySelector<any>('one-field-input');
        return input?.reportValidity() ?? true;
    }

    private saved(path: string): any {
        return path
            .split('.')
            .reduce<any>((value, part) => value?.fields?.[part]?.value, this.form?.record);
    }

    private get described(): FieldDescription | undefined {
        return this.form?.fields.get(this.name);
    }

    get field(): FieldDescription | undefined {
        return this.described && { ...this.described, required: this.required };
    }

    get isEditable(): boolean {
        const { field } = this;
        if (!field || this.readOnly) return false;
        return this.form?.record ? field.editable : field.createable || field.editable;
    }

    /** A name or an address is not filled in by itself but by its parts, each a field of the form. */
    get parts(): string[] {
        const { field, form } = this;
        if (!field || !form || this.readOnly || this.isEditable) return [];
        return field.parts?.some((part) => form.fields.get(part)?.editable) ? field.parts : [];
    }

    get isCompound(): boolean {
        return this.parts.length > 0;
    }

    get isReadOnly(): boolean {
        return this.field !== undefined && !this.isEditable;
    }

    get displayName(): string | undefined {
        const nameFrom = this.field?.nameFrom;
        return nameFrom && this.saved(nameFrom);
    }

    get errorMessage(): string {
        return this.form?.errors.fields[this.name] ?? '';
    }

    get inputVariant(): string {
        return this.variant ?? this.form?.labelVariant ?? 'standard';
    }

    handleChange(event: CustomEvent<{ value: unknown }>): void {
        event.stopPropagation();
        this.given = event.detail.value;
        this.isChanged = true;
        const detail = { value: this.given, checked: this.given };
        this.dispatchEvent(new CustomEvent('change', { detail }));
    }
}
