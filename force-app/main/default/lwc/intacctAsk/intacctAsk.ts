import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { failedAnswer, toAnswer, type FlowOutput, type IntacctAnswer } from 'c/intacctAnswerUtils';
import flowFailed from '@salesforce/label/c.Ask_FlowFailed';
import { failureWords } from './failureWords';

/** What can be asked: the flow `Intacct_SCR_<question>` asks it. */
export type Question =
    | 'TestConnection'
    | 'ListDefinitions'
    | 'DescribeDefinition'
    | 'ValidateDocument';

interface Run {
    readonly id: number;
    readonly flowApiName: string;
    readonly inputs: readonly { name: string; type: 'String'; value: string }[];
}

/** `FINISHED_SCREEN` is how lightning-flow calls the end of a flow without screens. */
const FINISHED = ['FINISHED', 'FINISHED_SCREEN'];

/**
 * Asks something that only a flow can find out, mostly of the Intacct proxy, while a person waits. Asks as soon as
 * it has a question, and again when the question or the value of an input changes; fires `answer` with an
 * IntacctAnswer in the user's language.
 */
export default class IntacctAsk extends LightningElement {
    runs: Run[] = [];
    private asked: Question | undefined;
    private given: Readonly<Record<string, string>> = {};
    private isPlanned = false;
    private count = 0;

    /** What to ask; nothing is asked without. */
    @api
    get question(): Question | undefined {
        return this.asked;
    }
    set question(question: Question | undefined) {
        this.asked = question;
        this.plan();
    }

    /** Inputs of the flow by name, such as `definition`. */
    @api
    get inputs(): Readonly<Record<string, string>> {
        return this.given;
    }
    set inputs(inputs: Readonly<Record<string, string>> | undefined) {
        const before = this.given;
        this.given = inputs ?? {};
        if (!isSame(before, this.given)) {
            this.plan();
        }
    }

    /** Asks again; an answer that is still on its way is not waited for. */
    @api
    ask(): void {
        this.isPlanned = false;
        if (!this.asked) {
            this.runs = [];
            return;
        }
        this.count += 1;
        const inputs = Object.entries(this.given).map(([name, value]) => ({
            name,
            type: 'String' as const,
            value
        }));
        this.runs = [{ id: this.count, flowApiName: `Intacct_SCR_${this.asked}`, inputs }];
    }

    handleStatusChange({ detail }: CustomEvent<FlowStatus>): void {
        if (FINISHED.includes(detail.status)) {
            this.tell(toAnswer(detail.outputVariables ?? []));
        } else if (detail.status === 'ERROR') {
            const message = fillLabel(flowFailed, this.runs[0]?.flowApiName ?? '');
            this.tell(failedAnswer('', message, detail.errorMessage ?? ''));
        }
    }

    /** Question and inputs arrive one after the other; they are asked once. */
    private plan(): void {
        if (!this.isPlanned) {
            this.isPlanned = true;
            void Promise.resolve().then(() => this.isPlanned && this.ask());
        }
    }

    private tell(answer: IntacctAnswer): void {
        this.runs = [];
        const { code } = answer;
        const message = code ? failureWords(code, answer.message) : answer.message;
        this.dispatchEvent(new CustomEvent('answer', { detail: { ...answer, message } }));
    }
}

/** A template gives a new object at each rendering, which is no new question. */
function isSame(
    before: Readonly<Record<string, string>>,
    now: Readonly<Record<string, string>>
): boolean {
    const names = Object.keys({ ...before, ...now });
    return names.every((name) => before[name] === now[name]);
}

interface FlowStatus {
    readonly status: string;
    readonly outputVariables?: readonly FlowOutput[] | null;
    readonly errorMessage?: string | null;
}
