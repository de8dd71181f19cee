import { api, wire } from 'lwc';
import { getRecord, type UiRecord, type WiredRecord } from 'lightning/uiRecordApi';
import FormHost from 'one/formHost';

/** Shows fields of a record, read-only, with output fields inside it. */
export default class RecordViewForm extends FormHost {
    @api recordId: string | undefined;
    @api density = 'auto';
    private record: WiredRecord = {};

    @api
    get objectApiName(): string {
        return this.object;
    }

    set objectApiName(name: string | { objectApiName: string }) {
        void this.useObject(name);
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$wanted' })
    handleRecord(result: WiredRecord): void {
        this.record = result;
        this.refresh();
        if (!result.data) return;
        const detail = { records: { [result.data.id]: result.data } };
        this.dispatchEvent(new CustomEvent('load', { detail }));
    }

    protected override currentRecord(): UiRecord | undefined {
        return this.record.data;
    }
}
