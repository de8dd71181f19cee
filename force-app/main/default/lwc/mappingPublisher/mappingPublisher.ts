import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    PUBLISH_FLOW,
    publishInputs,
    toPublishOutcome,
    type FlowVariable
} from 'c/mappingDraftService';
import { publishSentence } from 'c/mappingWordingService';
import noFlow from '@salesforce/label/c.Mapping_Publish_NoFlow';

interface Run {
    readonly id: number;
    readonly flowApiName: string;
    readonly inputs: readonly FlowVariable[];
}

interface FlowStatus {
    readonly status: string;
    readonly outputVariables?: readonly FlowVariable[] | null;
}

/** `FINISHED_SCREEN` is how lightning-flow calls the end of a flow without screens. */
const FINISHED = ['FINISHED', 'FINISHED_SCREEN'];

/** Makes a mapping version live; fires `published`, or `refused` with a sentence. */
export default class MappingPublisher extends LightningElement {
    runs: Run[] = [];
    private count = 0;

    /** Publishes a version; name and note stay as they are when they are left out. */
    @api
    publish(versionId: string, name?: string, note?: string): void {
        this.count += 1;
        const inputs = publishInputs(versionId, name, note);
        this.runs = [{ id: this.count, flowApiName: PUBLISH_FLOW, inputs }];
    }

    handleStatusChange({ detail }: CustomEvent<FlowStatus>): void {
        if (FINISHED.includes(detail.status)) {
            const outcome = toPublishOutcome(detail.outputVariables ?? []);
            this.tell(outcome.ok ? undefined : publishSentence(outcome));
        } else if (detail.status === 'ERROR') {
            this.tell(fillLabel(noFlow, PUBLISH_FLOW));
        }
    }

    private tell(refusal: string | undefined): void {
        this.runs = [];
        this.dispatchEvent(
            refusal === undefined
                ? new CustomEvent('published')
                : new CustomEvent('refused', { detail: refusal })
        );
    }
}
