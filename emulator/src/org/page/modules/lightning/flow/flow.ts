import { LightningElement, api, track } from 'lwc';
import { words } from 'one/words';

interface FlowInput {
    name: string;
    type: string;
    value: unknown;
}

interface FlowStatus {
    status: string;
    errorMessage: string | null;
}

/** Runs a flow where the component stands. The local org runs flows without screens; a flow's screens are not shown. */
export default class Flow extends LightningElement {
    readonly words = words;
    @api flowInputVariables: FlowInput[] = [];
    @api flowFinishBehavior = 'RESTART';
    @api flowInterviewId: string | undefined;
    @track isRunning = false;
    @track error: string | undefined;
    private name: string | undefined;

    @api
    get flowApiName(): string | undefined {
        return this.name;
    }

    set flowApiName(value: string | undefined) {
        const isNew = value !== undefined && value !== this.name;
        this.name = value;
        // The inputs arrive in the same rendering, after or before the name.
        if (isNew)
            void Promise.resolve().then(() => this.startFlow(value, this.flowInputVariables));
    }

    /** Starts a flow by its name, again if need be. */
    @api
    async startFlow(flowApiName: string, inputs: FlowInput[] = []): Promise<void> {
        this.isRunning = true;
        this.error = undefined;
        this.tell({ status: 'STARTED', errorMessage: null });
        const outcome = await runFlow(flowApiName, inputs);
        this.isRunning = false;
        if (outcome.status === 'ERROR') this.error = outcome.errorMessage ?? words.notSaved;
        this.tell(outcome);
    }

    private tell(detail: FlowStatus): void {
        const activeStages: unknown[] = [];
        const all = { activeStages, currentStage: null, outputVariables: [], ...detail };
        this.dispatchEvent(new CustomEvent('statuschange', { detail: all }));
    }
}

async function runFlow(flowApiName: string, inputs: FlowInput[]): Promise<FlowStatus> {
    const values = Object.fromEntries((inputs ?? []).map(({ name, value }) => [name, value]));
    const response = await fetch('/_local/flow/run', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ flowApiName, inputs: values })
    });
    const body = await response.json();
    if (response.ok) return body as FlowStatus;
    return { status: 'ERROR', errorMessage: body[0]?.message ?? `HTTP ${response.status}` };
}
