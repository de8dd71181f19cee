import { api, track, wire } from 'lwc';
import {
    createRecord,
    getRecord,
    updateRecord,
    type UiRecord,
    type WiredRecord
} from 'lightning/uiRecordApi';
import { messageOf, saveErrorsOf } from 'one/errors';
import FormHost from 'one/formHost';
import type { InputMember } from 'one/recordFormEvents';
import { words } from 'one/words';

type Values = Record<string, unknown>;

/** Creates or edits a record with the input fields inside it; the org's refusals show at the fields. */
export default class RecordEditForm extends FormHost {
    @api recordTypeId: string | undefined;
    @api density = 'auto';
    @api formClass = '';
    @track isSaving = false;
    readonly words = words;
    private shownRecordId: string | undefined;
    private record: WiredRecord = {};

    @api
    get recordId(): string | undefined {
        return this.shownRecordId;
    }

    set recordId(value: string | undefined) {
        this.shownRecordId = value ?? undefined;
        this.record = {};
        this.refresh();
    }

    @api
    get objectApiName(): string {
        return this.object;
    }

    set objectApiName(name: string | { objectApiName: string }) {
        void this.useObject(name);
    }

    @wire(getRecord, { recordId: '$shownRecordId', optionalFields: '$wanted' })
    handleRecord(result: WiredRecord): void {
        this.record = result;
        this.refresh();
        if (result.data) this.tell('load', { records: { [result.data.id]: result.data } });
    }

    protected override currentRecord(): UiRecord | undefined {
        return this.record.data;
    }

    protected override isEdit(): boolean {
        return true;
    }

    private get inputs(): InputMember[] {
        return [...this.members].filter((member): member is InputMember => 'isChanged' in member);
    }

    handleSubmit(event: Event): void {
        event.preventDefault();
        event.stopPropagation();
        if (!this.inputs.map((input) => input.reportValidity()).every(Boolean)) return;
        const fields = this.values();
        const submit = new CustomEvent('submit', { cancelable: true, detail: { fields } });
        this.dispatchEvent(submit);
        if (!submit.defaultPrevented) void this.save(fields);
    }

    /** Saves what is in the form, or the given fields instead. */
    @api
    submit(fields: Values = this.values()): void {
        void this.save(fields);
    }

    private values(): Values {
        const changed = this.inputs.filter((input) => input.isChanged || !this.shownRecordId);
        return Object.fromEntries(
            changed
                .filter(({ value }) => this.shownRecordId || value !== undefined)
                .map(({ fieldName, value }) => [fieldName, value])
        );
    }

    private async save(fields: Values): Promise<void> {
        this.isSaving = true;
        this.errors = { general: [], fields: {} };
        try {
            const saved = this.shownRecordId
                ? await updateRecord({ fields: { ...fields, Id: this.shownRecordId } })
                : await createRecord({ apiName: this.object, fields });
            this.refresh();
            this.tell('success', saved);
        } catch (error) {
            this.errors = saveErrorsOf(error);
            this.refresh();
            const output = (error as { body?: { output?: unknown } }).body?.output;
            this.tell('error', { message: messageOf(error), detail: messageOf(error), output });
        } finally {
            this.isSaving = false;
        }
    }

    private tell(name: string, detail: unknown): void {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }
}
