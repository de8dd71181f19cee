import { LightningElement, api, wire } from 'lwc';
import { countDocuments, DOCUMENT_COUNTS_QUERY } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { Workflow } from 'c/mappingSourceService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';

/**
 * Chooses between the classic and the advanced workflow, says what that means, and which documents stay behind.
 * Fires `edited` with the workflow that somebody has chosen.
 */
export default class WorkflowSettings extends LightningElement {
    /** What is chosen now. */
    @api workflow: Workflow = 'Classic';
    readonly labels = labels;
    readonly countsQuery = DOCUMENT_COUNTS_QUERY;
    readonly options = [
        { label: labels.classic, value: 'Classic' },
        { label: labels.advanced, value: 'Advanced' }
    ];

    @wire(graphql, { query: '$countsQuery' })
    counted: GraphqlResult = {};

    get text(): string {
        return this.workflow === 'Advanced' ? labels.advancedText : labels.classicText;
    }

    /** Empty while the other workflow has left no documents. */
    get warning(): string {
        const { classic, advanced } = countDocuments(this.counted.data);
        const others = this.workflow === 'Advanced' ? classic : advanced;
        return others > 0 ? fillLabel(labels.stay, others) : '';
    }

    handleChange({ detail }: CustomEvent<{ value: Workflow }>): void {
        const edited = { workflow: detail.value };
        this.dispatchEvent(new CustomEvent('edited', { detail: edited }));
    }
}
