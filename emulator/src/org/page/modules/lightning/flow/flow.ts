import { LightningElement, api, track } from 'lwc';
import { words } from 'one/words';
import type { FlowOutcome, FlowStep, ScreenView } from '../../../contract.ts';

interface FlowInput {
    name: string;
    type: string;
    value: unknown;
}

/** One showing of a screen; every step to another one gets a new element. */
interface Visit {
    id: number;
    screen: ScreenView;
}

/** Runs a flow where the component stands, screen by screen; a flow without screens runs through. */
export default class Flow extends LightningElement {
    readonly words = words;
    @api flowInputVariables: FlowInput[] = [];
    @api flowFinishBehavior = 'RESTART';
    @track isRunning = false;
    @track isFinished = false;
    @track error: string | undefined;
    @track pausedText: string | undefined;
    @track visits: Visit[] = [];
    @track title = '';
    private name: string | undefined;
    private interviewId: string | undefined;
    private inputs: FlowInput[] = [];
    /** Counts questions, so that an answer that comes late changes nothing. */
    private turn = 0;

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

    /** A paused interview to go on with. */
    @api
    get flowInterviewId(): string | undefined {
        return this.interviewId;
    }

    set flowInterviewId(value: string | undefined) {
        if (value && value !== this.interviewId) void this.resumeFlow(value);
    }

    /** Starts a flow by its name, again if need be. */
    @api
    async startFlow(flowApiName: string, inputs: FlowInput[] = []): Promise<void> {
        this.inputs = inputs ?? [];
        this.name = flowApiName;
        this.clear();
        const values = Object.fromEntries(this.inputs.map(({ name, value }) => [name, value]));
        await this.ask('/_local/flow/run', { flowApiName, inputs: values });
    }

    /** Goes on with a paused interview where it stood. */
    @api
    async resumeFlow(flowInterviewId: string): Promise<void> {
        this.interviewId = flowInterviewId;
        this.clear();
        await this.step({ action: 'RESUME' });
    }

    get spinnerClass(): string {
        return this.visits.length > 0 ? '' : 'slds-is-relative slds-p-around_large';
    }

    async handleStep({ detail }: CustomEvent<FlowStep>): Promise<void> {
        if (detail.action === 'REACT') await this.react(detail);
        else await this.step(detail);
    }

    handleResume(): void {
        if (this.interviewId) void this.resumeFlow(this.interviewId);
    }

    private async step(step: FlowStep): Promise<void> {
        await this.ask(`/_local/flow/interviews/${this.interviewId}`, step);
    }

    private async react(step: FlowStep): Promise<void> {
        const turn = ++this.turn;
        const outcome = await post(`/_local/flow/interviews/${this.interviewId}`, step);
        if (turn !== this.turn) return;
        if (outcome.screen) this.redraw(outcome.screen);
        else this.show(outcome);
    }

    private async ask(url: string, body: object): Promise<void> {
        const turn = ++this.turn;
        this.isRunning = true;
        if (url.endsWith('/run')) this.tell({ ...NOTHING_YET });
        const outcome = await post(url, body);
        if (turn !== this.turn) return;
        this.isRunning = false;
        this.show(outcome);
    }

    private show(outcome: FlowOutcome): void {
        const { status, screen, guid, flowTitle } = outcome;
        this.title = flowTitle;
        this.interviewId = guid || this.interviewId;
        const isRefused = screen?.name === this.visits[0]?.screen.name && hasErrors(screen?.fields);
        if (status === 'STARTED' && screen && isRefused) return this.redraw(screen);
        this.clear();
        if (status === 'STARTED' && screen) this.visits = [{ id: this.turn, screen }];
        if (status === 'PAUSED') this.pausedText = outcome.pausedText ?? '';
        if (status === 'ERROR') this.error = outcome.errorMessage ?? words.notSaved;
        this.isFinished = status === 'FINISHED_SCREEN';
        this.tell(outcome);
        if (status === 'FINISHED' && this.flowFinishBehavior !== 'NONE' && this.name)
            void this.startFlow(this.name, this.inputs);
    }

    private redraw(screen: ScreenView): void {
        this.visits = this.visits.map((visit) => ({ ...visit, screen }));
    }

    private clear(): void {
        this.visits = [];
        this.error = undefined;
        this.pausedText = undefined;
        this.isFinished = false;
    }

    private tell(outcome: FlowOutcome): void {
        const { status, guid, flowTitle, helpText, outputVariables, errorMessage } = outcome;
        const shown = { status, guid, flowTitle, helpText, outputVariables, errorMessage };
        const detail = { activeStages: [], currentStage: null, ...shown };
        this.dispatchEvent(new CustomEvent('statuschange', { detail }));
    }
}

const NOTHING_YET: FlowOutcome = {
    status: 'STARTED',
    guid: '',
    flowTitle: '',
    helpText: '',
    outputVariables: [],
    screen: null,
    pausedText: null,
    errorMessage: null,
    errorElement: null
};

function hasErrors(fields: ScreenView['fields'] = []): boolean {
    return fields.some(({ error, fields: inner }) => error !== '' || hasErrors(inner));
}

async function post(url: string, body: object): Promise<FlowOutcome> {
    const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body)
    });
    const answer = await response.json();
    if (response.ok) return answer as FlowOutcome;
    const errorMessage = answer[0]?.message ?? `HTTP ${response.status}`;
    return { ...NOTHING_YET, status: 'ERROR', errorMessage };
}
