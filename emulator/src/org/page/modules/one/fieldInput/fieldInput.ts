import { LightningElement, api } from 'lwc';
import { words } from 'one/words';
import type { FieldDescription } from '../../../contract.ts';

type Value = string | number | boolean | null;

const INPUT_TYPES: Record<string, string> = {
    boolean: 'checkbox',
    date: 'date',
    datetime: 'datetime',
    time: 'time',
    email: 'email',
    phone: 'tel',
    url: 'url',
    int: 'number',
    double: 'number',
    currency: 'number',
    percent: 'number'
};
const NUMBER_TYPES = new Set(['int', 'double', 'currency', 'percent']);

/** One field of a form; fires `change` with {name, value}, where an emptied field is null. */
export default class FieldInput extends LightningElement {
    readonly words = words;
    @api field: FieldDescription | undefined;
    @api value: Value | undefined;
    /** What a lookup's current record is called. */
    @api displayName: string | undefined;
    @api disabled = false;
    @api variant = 'standard';
    private message = '';

    /** The org's own words about this field; an empty text clears them. */
    @api
    get errorMessage(): string {
        return this.message;
    }

    set errorMessage(message: string) {
        this.message = message;
        this.tellError();
    }

    renderedCallback(): void {
        if (this.message) this.tellError();
    }

    /** Checks what can be known before the save. @returns whether the value may be sent. */
    @api
    reportValidity(): boolean {
        return this.control?.reportValidity?.() ?? true;
    }

    private tellError(): void {
        const { control } = this;
        control?.setCustomValidity?.(this.message ?? '');
        if (this.message) control?.reportValidity?.();
    }

    private get control(): any {
        return this.template?.querySelector('[data-control]');
    }

    get isLookup(): boolean {
        return this.field?.type === 'reference';
    }

    get isPicklist(): boolean {
        return this.field?.type === 'picklist';
    }

    get isMultiPicklist(): boolean {
        return this.field?.type === 'multipicklist';
    }

    get isTextArea(): boolean {
        return this.field?.type === 'textarea';
    }

    get isCheckbox(): boolean {
        return this.field?.type === 'boolean';
    }

    get inputType(): string {
        return INPUT_TYPES[this.field?.type ?? ''] ?? 'text';
    }

    get step(): string | undefined {
        const { type, scale } = this.field ?? { type: '', scale: 0 };
        return NUMBER_TYPES.has(type) ? String(10 ** -scale) : undefined;
    }

    get maxLength(): number | undefined {
        return this.field?.type === 'string' ? this.field.length || undefined : undefined;
    }

    get options(): object[] {
        const options = this.field?.options ?? [];
        return this.field?.required ? options : [{ label: words.none, value: '' }, ...options];
    }

    get selected(): string[] {
        return typeof this.value === 'string' && this.value !== '' ? this.value.split(';') : [];
    }

    handleChange(event: CustomEvent<{ value: string; checked?: boolean }>): void {
        event.stopPropagation();
        if (this.isCheckbox) this.tell(Boolean(event.detail.checked));
        else this.tell(this.toValue(event.detail.value));
    }

    handleMultiChange(event: CustomEvent<{ value: string[] }>): void {
        event.stopPropagation();
        this.tell(event.detail.value.join(';') || null);
    }

    handlePick(event: CustomEvent<{ id: string | null }>): void {
        event.stopPropagation();
        this.tell(event.detail.id);
    }

    private toValue(text: string): Value {
        if (text === '' || text === null || text === undefined) return null;
        return NUMBER_TYPES.has(this.field?.type ?? '') ? Number(text) : text;
    }

    private tell(value: Value): void {
        if (this.message) this.errorMessage = '';
        const name = this.field?.name;
        this.dispatchEvent(new CustomEvent('change', { detail: { name, value } }));
    }
}
