import { LightningElement, api } from 'lwc';
import { MAX_STORED, type IntacctField } from 'c/mappingCheckUtils';
import type { KnownObjects } from 'c/mappingFieldUtils';
import type { SourceRecord } from 'c/mappingUtils';
import { insertionEnd } from './insertionEnd';
import { labels } from './labels';
import { templateResult } from './templateResult';

interface TextArea extends Element {
    readonly value: string;
    setRangeText(text: string, start?: number, end?: number, mode?: SelectionMode): void;
}

/** Edits a template and shows its result while it is written; fires `changed` with the text. */
export default class MappingTemplate extends LightningElement {
    /** The template: text with field paths in braces. */
    @api value = '';
    /** The Salesforce object that paths start from; undefined for a template of Intacct fields. */
    @api rootObject: string | undefined;
    /** What a template of Intacct fields can read, as far as Intacct has told. */
    @api intacctFields: readonly IntacctField[] = [];
    /** Salesforce objects read so far, for the labels of fields without a value. */
    @api objects: KnownObjects = {};
    /** The record that the mapping is tried on. */
    @api sample: SourceRecord | undefined;
    readonly labels = labels;
    readonly maxLength = MAX_STORED;
    isPicking = false;
    private nextPosition: number | undefined;

    get pickText(): string {
        return this.isPicking ? labels.close : labels.insert;
    }

    get canPick(): boolean {
        return this.rootObject !== undefined || this.intacctFields.length > 0;
    }

    get isPickingSalesforce(): boolean {
        return this.isPicking && this.rootObject !== undefined;
    }

    get isPickingIntacct(): boolean {
        return this.isPicking && this.rootObject === undefined;
    }

    get result(): string | undefined {
        return templateResult(this.value, this.sample, this.objects, this.rootObject);
    }

    get hasResult(): boolean {
        return this.result !== undefined;
    }

    handleChange({ detail }: CustomEvent<{ value: string }>): void {
        this.tell(detail.value);
    }

    handlePickClick(): void {
        this.isPicking = !this.isPicking;
    }

    /** The person has put the cursor somewhere else. */
    handleFocus(): void {
        this.nextPosition = undefined;
    }

    /**
     * Puts the field where the cursor was before the picker took the focus, which only the text area knows;
     * the next one behind it.
     */
    handlePicked({ detail }: CustomEvent<{ path: string }>): void {
        const text = this.refs?.text as TextArea;
        const [before, field, position] = [this.value, `{${detail.path}}`, this.nextPosition];
        if (position === undefined) {
            text.setRangeText(field);
        } else {
            text.setRangeText(field, position, position, 'end');
        }
        this.nextPosition = insertionEnd(before, text.value, field);
        this.tell(text.value);
    }

    private tell(value: string): void {
        this.dispatchEvent(new CustomEvent('changed', { detail: value }));
    }
}
