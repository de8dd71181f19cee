import { LightningElement, api } from 'lwc';
import { getFieldValue, type UiRecord } from 'lightning/uiRecordApi';
import { words } from 'one/words';
import type { FieldDescription } from '../../../contract.ts';

type Kind =
    | 'lookup'
    | 'currency'
    | 'percent'
    | 'number'
    | 'date'
    | 'datetime'
    | 'boolean'
    | 'url'
    | 'email'
    | 'phone'
    | 'richtext'
    | 'text';

const KINDS: Record<string, Kind> = {
    reference: 'lookup',
    currency: 'currency',
    percent: 'percent',
    int: 'number',
    double: 'number',
    date: 'date',
    datetime: 'datetime',
    boolean: 'boolean',
    url: 'url',
    email: 'email',
    phone: 'phone'
};

/** One field of a record, read-only, in the form its type is shown with. */
export default class FieldValue extends LightningElement {
    readonly words = words;
    @api field: FieldDescription | undefined;
    @api record: UiRecord | undefined;
    @api objectApiName: string | undefined;

    private get kind(): Kind {
        return KINDS[this.field?.type ?? ''] ?? 'text';
    }

    get value(): any {
        return this.read(this.field?.name);
    }

    private read(path: string | undefined): any {
        return path === undefined
            ? undefined
            : getFieldValue(this.record, `${this.objectApiName}.${path}`);
    }

    get isEmpty(): boolean {
        return this.value === null || this.value === undefined || this.value === '';
    }

    get isLookup(): boolean {
        return this.kind === 'lookup' && !this.isEmpty;
    }

    get lookupUrl(): string {
        return `/lightning/r/${this.field?.referenceTo}/${this.value}/view`;
    }

    get lookupName(): string {
        return this.read(this.field?.nameFrom) ?? this.value;
    }

    get isCurrency(): boolean {
        return this.kind === 'currency' && !this.isEmpty;
    }

    get isPercent(): boolean {
        return this.kind === 'percent' && !this.isEmpty;
    }

    get fraction(): number {
        return Number(this.value) / 100;
    }

    get isNumber(): boolean {
        return this.kind === 'number' && !this.isEmpty;
    }

    get scale(): number {
        return this.field?.scale ?? 0;
    }

    get minimumScale(): number {
        return Math.min(this.scale, 2);
    }

    get isDate(): boolean {
        return this.kind === 'date' && !this.isEmpty;
    }

    get isDateTime(): boolean {
        return this.kind === 'datetime' && !this.isEmpty;
    }

    get isBoolean(): boolean {
        return this.kind === 'boolean';
    }

    get booleanIcon(): string {
        return this.value ? 'utility:check' : 'utility:steps';
    }

    get booleanText(): string {
        return this.value ? words.yes : words.no;
    }

    get isUrl(): boolean {
        return this.kind === 'url' && !this.isEmpty;
    }

    get isEmail(): boolean {
        return this.kind === 'email' && !this.isEmpty;
    }

    get isPhone(): boolean {
        return this.kind === 'phone' && !this.isEmpty;
    }

    get text(): string {
        const option = this.field?.options?.find(({ value }) => value === this.value);
        return option?.label ?? String(this.value ?? '');
    }
}
