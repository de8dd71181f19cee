import { LightningElement, api, wire } from 'lwc';
import {
    sourceFields,
    sourceObjects,
    toSourceDocument,
    type Workflow
} from 'c/mappingSourceService';
import type { FieldMapping } from 'c/mappingUtils';
import { getRecord, type RecordRepresentation, type WireResult } from 'lightning/uiRecordApi';
import { getRelatedListRecords, type RelatedListRecords } from 'lightning/uiRelatedListApi';

/** More lines than one page of a related list holds are not needed to try a mapping. */
const MAX_LINES = 1999;

/**
 * Reads one opportunity, or one Sales Document, with every field that the draft or the live mapping uses.
 * Shows nothing; fires `read` with a SourceDocument, again when the mapping asks for other fields, or `failed`.
 */
export default class MappingSample extends LightningElement {
    /** Whose source is read: opportunities, or Sales Documents; set before the mappings, and once. */
    @api workflow: Workflow = 'Classic';
    readonly pageSize = MAX_LINES;
    headerFields: readonly string[] = [];
    lineFields: readonly string[] = [];
    private sampleId: string | undefined;
    private given: readonly FieldMapping[] = [];
    private header: RecordRepresentation | undefined;
    private lines: readonly RecordRepresentation[] | undefined;

    get linesList(): string {
        return sourceObjects(this.workflow).linesList;
    }

    /** Id of the record; nothing is read without. */
    @api
    get recordId(): string | undefined {
        return this.sampleId;
    }
    set recordId(recordId: string | undefined) {
        this.sampleId = recordId;
        this.header = undefined;
        this.lines = undefined;
    }

    /** Rows of the draft and live ones together. */
    @api
    get mappings(): readonly FieldMapping[] {
        return this.given;
    }
    set mappings(mappings: readonly FieldMapping[]) {
        this.given = mappings;
        const fieldsOf = (level: 'Header' | 'Line') => sourceFields(this.workflow, mappings, level);
        this.headerFields = sameOr(this.headerFields, fieldsOf('Header'));
        this.lineFields = sameOr(this.lineFields, fieldsOf('Line'));
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$headerFields' })
    wiredHeader({ data, error }: WireResult<RecordRepresentation>): void {
        this.header = data ?? this.header;
        this.tell(error);
    }

    @wire(getRelatedListRecords, {
        parentRecordId: '$recordId',
        relatedListId: '$linesList',
        optionalFields: '$lineFields',
        pageSize: '$pageSize'
    })
    wiredLines({ data, error }: WireResult<RelatedListRecords>): void {
        this.lines = data?.records ?? this.lines;
        this.tell(error);
    }

    private tell(error: unknown): void {
        const { header, lines, given, workflow } = this;
        if (error) {
            this.dispatchEvent(new CustomEvent('failed', { detail: error }));
        } else if (header && lines) {
            const detail = toSourceDocument(workflow, header, lines, given);
            this.dispatchEvent(new CustomEvent('read', { detail }));
        }
    }
}

/** A new list of the same fields would make the wires read again at every keystroke. */
function sameOr(before: readonly string[], now: readonly string[]): readonly string[] {
    return before.join() === now.join() ? before : now;
}
