import { LightningElement, api, wire } from 'lwc';
import { getRecord, type WiredRecord } from 'lightning/uiRecordApi';
import { fieldNames } from 'one/fieldNames';
import { words } from 'one/words';
import type { FieldSection } from '../../../contract.ts';

/** The details of a record, section by section, read-only. */
export default class RecordDetail extends LightningElement {
    readonly words = words;
    @api sections: FieldSection[] = [];
    @api recordId: string | undefined;
    @api objectApiName: string | undefined;

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$fields' })
    record: WiredRecord = {};

    get fields(): string[] {
        const all = this.sections.flatMap(({ columns }) => columns.flat());
        return fieldNames(this.objectApiName ?? '', all);
    }

    get rows(): object[] {
        return this.sections.map(({ label, columns }, index) => ({
            key: `section-${index}`,
            label,
            columns: columns.map((fields, column) => ({
                key: `column-${column}`,
                fields,
                cssClass: `slds-col slds-size_1-of-1 slds-medium-size_1-of-${columns.length}`
            }))
        }));
    }
}
