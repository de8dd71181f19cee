import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    PUBLISH_FLOW,
    publishInputs,
    toPublishOutcome,
    type FlowVariable,
    type MappingVersion
} from 'c/mappingDraftService';
import { publishSentence } from 'c/mappingWordingService';
import { labels } from './labels';

interface Run {
    readonly id: number;
    readonly flowApiName: string;
    readonly inputs: readonly FlowVariable[];
    /** What is said when it is done. */
    readonly done: string;
}

interface FlowStatus {
    readonly status: string;
    readonly outputVariables?: readonly FlowVariable[] | null;
}

/** `FINISHED_SCREEN` is how lightning-flow calls the end of a flow without screens. */
const FINISHED = ['FINISHED', 'FINISHED_SCREEN'];

/**
 * Makes a mapping version live. Fires `confirmed` with the name and the note of a draft or `cancelled`, then
 * `published` or `refused` with a sentence.
 */
export default class MappingPublisher extends LightningElement {
    /** What the draft is called until somebody names it. */
    @api draftName = '';
    /** Whether errors have to be corrected first. */
    @api isBlocked = false;
    isNaming = false;
    runs: Run[] = [];
    private count = 0;

    /** Asks what the draft is to be called. */
    @api
    ask(): void {
        this.isNaming = true;
    }

    /** Publishes a draft under the words given for it, or returns to an earlier version. */
    @api
    publish(
        version: MappingVersion,
        words?: { readonly name: string; readonly note: string }
    ): void {
        this.isNaming = false;
        this.count += 1;
        const done = fillLabel(words ? labels.done : labels.returned, words?.name ?? version.name);
        const inputs = publishInputs(version, words);
        this.runs = [{ id: this.count, flowApiName: PUBLISH_FLOW, inputs, done }];
    }

    handleCancelled(): void {
        this.isNaming = false;
        this.dispatchEvent(new CustomEvent('cancelled'));
    }

    handleConfirmed({ detail }: CustomEvent): void {
        this.dispatchEvent(new CustomEvent('confirmed', { detail }));
    }

    handleStatusChange({ detail }: CustomEvent<FlowStatus>): void {
        if (FINISHED.includes(detail.status)) {
            const outcome = toPublishOutcome(detail.outputVariables ?? []);
            const [done = ''] = this.runs.map((run) => run.done);
            this.tell(
                outcome.ok ? 'published' : 'refused',
                outcome.ok ? done : publishSentence(outcome)
            );
        } else if (detail.status === 'ERROR') {
            this.tell('refused', fillLabel(labels.noFlow, PUBLISH_FLOW));
        }
    }

    private tell(event: 'published' | 'refused', detail: string): void {
        this.runs = [];
        this.dispatchEvent(new CustomEvent(event, { detail }));
    }
}
