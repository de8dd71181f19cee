import type { FlowVariable } from '@salesforce/types/metadata';
import type { FlowFault } from '../data/fault.ts';
import type { FlowValue } from '../data/flowValue.ts';
import { toPlain } from '../data/plain.ts';
import type { Shown } from '../elements/execution.ts';
import { outputValues } from '../elements/subflow.ts';
import type { ScreenView } from '../screens/screenView.ts';
import { viewScreen } from '../screens/view.ts';
import { screenWords } from '../screens/words.ts';
import type { Interview } from './interview.ts';

/** An output variable as `lightning-flow` reports it. */
export interface FlowOutput {
    readonly name: string;
    readonly dataType: string;
    readonly isCollection: boolean;
    readonly objectType: string | null;
    readonly value: unknown;
}

/** Where an interview is: at a screen (STARTED), paused, or through; FINISHED_SCREEN for a flow without screens. */
export interface FlowOutcome {
    readonly status: 'STARTED' | 'PAUSED' | 'FINISHED' | 'FINISHED_SCREEN' | 'ERROR';
    readonly guid: string;
    readonly flowTitle: string;
    readonly helpText: string;
    readonly outputVariables: readonly FlowOutput[];
    readonly screen: ScreenView | null;
    /** What a paused interview says. */
    readonly pausedText: string | null;
    readonly errorMessage: string | null;
    readonly errorElement: string | null;
}

/** An interview that waits at a screen; refused: why the screen could not be left, by field. */
export function atScreen(
    interview: Interview,
    { interview: inner, screen }: Shown,
    refused?: ReadonlyMap<string, string>
): FlowOutcome {
    const view = viewScreen(inner, screen, refused);
    return {
        ...headOf(interview),
        status: 'STARTED',
        outputVariables: outputsOf(interview),
        helpText: view.helpText,
        screen: view,
        pausedText: screen.pausedText || screenWords(interview.context.user).paused
    };
}

/** An interview that is through. */
export function finished(interview: Interview, sawScreen: boolean): FlowOutcome {
    const status = sawScreen ? 'FINISHED' : 'FINISHED_SCREEN';
    return { ...headOf(interview), status, outputVariables: outputsOf(interview) };
}

/** An interview that a fault ended. */
export function failed(interview: Interview, { message, element }: FlowFault): FlowOutcome {
    return {
        ...headOf(interview),
        status: 'ERROR',
        outputVariables: [],
        errorMessage: message,
        errorElement: element ?? null
    };
}

function headOf({ scope, definition }: Interview): Omit<FlowOutcome, 'status' | 'outputVariables'> {
    return {
        guid: scope.guid,
        flowTitle: definition.flow.label,
        helpText: '',
        screen: null,
        pausedText: null,
        errorMessage: null,
        errorElement: null
    };
}

function outputsOf(interview: Interview): FlowOutput[] {
    return Object.entries(outputValues(interview)).map(([name, value]) =>
        outputOf(interview.definition.variables.get(name), name, value)
    );
}

function outputOf(variable: FlowVariable | undefined, name: string, value: FlowValue): FlowOutput {
    return {
        name,
        dataType: variable?.dataType.toUpperCase() ?? 'STRING',
        isCollection: variable?.isCollection ?? false,
        objectType: variable?.objectType ?? null,
        value: toPlain(value)
    };
}
