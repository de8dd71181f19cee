import type { FlowVariable } from '@salesforce/types/metadata';
import type { CallService } from '../../callout/externalServices.ts';
import type { Context, FieldValue } from '../../kernel/types.ts';
import { OrgError } from '../../kernel/types.ts';
import { FlowFault } from '../data/fault.ts';
import { loadedRecord, newRecord } from '../data/flowValue.ts';
import type { FlowValue } from '../data/flowValue.ts';
import type { Direction, InterviewRun, Shown } from '../elements/execution.ts';
import { keepAnswers, leaveScreen, refusals } from '../screens/answers.ts';
import type { ScreenStep } from '../screens/screenView.ts';
import { screenWords } from '../screens/words.ts';
import { beginInterview, contextFor } from '../trigger/recordInterview.ts';
import { coerce } from './coerce.ts';
import { drive } from './drive.ts';
import { atScreen, failed, finished } from './flowOutcome.ts';
import type { FlowOutcome } from './flowOutcome.ts';
import type { FlowRuntime, Interview } from './interview.ts';
import { runInterview } from './interpreter.ts';

/** Interviews left at a screen are forgotten, oldest first, beyond this many. */
const MOST_OPEN = 500;
const ID = /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/;

/** An interview that somebody has open. */
interface OpenInterview {
    readonly flow: string;
    readonly interview: Interview;
    readonly run: InterviewRun;
    shown: Shown | undefined;
    sawScreen: boolean;
}

/** The flows that people run, with or without screens. An interview at a screen lives as long as the process. */
export class PersonalFlows {
    readonly #runtime: FlowRuntime;
    readonly #callService: CallService;
    readonly #open = new Map<string, OpenInterview>();

    constructor(runtime: FlowRuntime, callService: CallService) {
        this.#runtime = runtime;
        this.#callService = callService;
    }

    /**
     * Starts a flow for somebody, as `<lightning-flow>` does, and runs it to its first screen or its end.
     *
     * in      inputs by variable name as JSON; records as objects of field values, or their id
     * out     the screen, the outputs, or ERROR with the fault's words
     * throws  OrgError 400 when there is no active flow of that name, or one that cannot be run this way
     */
    async start(
        flow: string,
        inputs: Readonly<Record<string, unknown>>,
        { user, mode }: Context
    ): Promise<FlowOutcome> {
        const definition = this.#runtime.flow(flow);
        if (!definition || definition.flow.start?.triggerType)
            throw new OrgError(
                400,
                'INVALID_FLOW',
                `There is no active flow ${flow} that can be run.`
            );
        const context = contextFor(definition, user, mode);
        const interview = beginInterview(this.#runtime, definition, context, 'own');
        for (const variable of definition.variables.values()) {
            const given = inputs[variable.name ?? ''];
            if (variable.isInput && given !== undefined)
                interview.values.set(variable.name ?? '', inputValue(interview, given, variable));
        }
        const run = runInterview(interview);
        return this.#advance({ flow, interview, run, shown: undefined, sawScreen: false });
    }

    /**
     * Does at an interview's screen what its buttons do.
     * @throws OrgError 404 when the interview is not open, or somebody else's.
     */
    async step(
        guid: string,
        { action, answers = {} }: ScreenStep,
        { user }: Context
    ): Promise<FlowOutcome> {
        const open = this.#open.get(guid);
        const { shown } = open ?? {};
        if (!open || !shown || open.interview.context.user.id !== user.id)
            throw new OrgError(404, 'NOT_FOUND', screenWords(user).gone);
        const { interview, screen } = shown;
        try {
            keepAnswers(interview, screen, answers);
            if (action === 'PAUSE') return { ...atScreen(open.interview, shown), status: 'PAUSED' };
            if (action === 'REACT' || action === 'RESUME') return atScreen(open.interview, shown);
            if (action === 'BACK') return await this.#advance(open, action);
            const refused = refusals(interview, screen);
            if (refused.size > 0) return atScreen(open.interview, shown, refused);
            leaveScreen(interview, screen);
        } catch (error) {
            return this.#fail(open, error, screen.name);
        }
        return this.#advance(open, 'NEXT');
    }

    /** Which flow an open interview runs. */
    flowOf(guid: string): string | undefined {
        return this.#open.get(guid)?.flow;
    }

    async #advance(open: OpenInterview, direction?: Direction): Promise<FlowOutcome> {
        const { guid } = open.interview.scope;
        try {
            const { records } = this.#runtime.org;
            open.shown = await drive(open.run, records, this.#callService, direction);
            if (!open.shown) {
                this.#open.delete(guid);
                return finished(open.interview, open.sawScreen);
            }
            open.sawScreen = true;
            this.#keep(open);
            return atScreen(open.interview, open.shown);
        } catch (error) {
            return this.#fail(open, error, open.shown?.screen.name);
        }
    }

    #keep(open: OpenInterview): void {
        const { guid } = open.interview.scope;
        this.#open.delete(guid);
        this.#open.set(guid, open);
        const [oldest = ''] = this.#open.keys();
        if (this.#open.size > MOST_OPEN) this.#open.delete(oldest);
    }

    #fail(open: OpenInterview, error: unknown, element: string | undefined): FlowOutcome {
        if (!(error instanceof FlowFault)) throw error;
        this.#open.delete(open.interview.scope.guid);
        error.element ??= element;
        return failed(open.interview, error);
    }
}

function inputValue(interview: Interview, given: unknown, variable: FlowVariable): FlowValue {
    const { dataType, objectType = '' } = variable;
    if (Array.isArray(given)) return given.map((item) => inputValue(interview, item, variable));
    if (dataType === 'SObject' && typeof given === 'string' && ID.test(given))
        return recordOf(interview, objectType, given);
    if (typeof given !== 'object' || given === null) return coerce(given as FieldValue, dataType);
    return newRecord(objectType, { ...given } as Record<string, FlowValue>);
}

/** The record whose page or action passes its id into a record variable. */
function recordOf({ runtime, context }: Interview, objectType: string, id: string): FlowValue {
    const values = runtime.org.records.read(objectType, id, context);
    return values ? loadedRecord(objectType, values) : null;
}
