import type { UiRecord } from 'lightning/uiRecordApi';
import type { FieldDescription } from '../../../contract.ts';
import type { SaveErrors } from 'one/errors';

/** A field or message element tells the form around it that it is there. */
export const MEMBER_EVENT = 'recordformmember';

/** What a form knows of an element inside it. */
export interface FormMember {
    fieldName?: string | undefined;
    connectForm(form: FormContext | undefined): void;
}

/** What a form knows of a field that is filled in. */
export interface InputMember extends FormMember {
    readonly value: unknown;
    readonly isChanged: boolean;
    reportValidity(): boolean;
}

/** What a form gives to the elements inside it. */
export interface FormContext {
    objectApiName: string;
    fields: ReadonlyMap<string, FieldDescription>;
    record: UiRecord | undefined;
    isEdit: boolean;
    labelVariant: string;
    errors: SaveErrors;
}

/** The API name in either form a component may write a field: `Name`, or an import of `@salesforce/schema`. */
export function fieldNameOf(field: string | { fieldApiName: string } | undefined): string {
    const name = typeof field === 'string' ? field : (field?.fieldApiName ?? '');
    return name.slice(name.lastIndexOf('.') + 1);
}

/** Announces a member to the nearest form above it. */
export function announce(element: EventTarget, member: FormMember): void {
    const init = { bubbles: true, composed: true, detail: member };
    element.dispatchEvent(new CustomEvent(MEMBER_EVENT, init));
}
