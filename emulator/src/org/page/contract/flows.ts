import type { ScreenView } from '../../flow/screens/screenView.ts';

export type {
    ScreenAnswers,
    ScreenFieldView,
    ScreenView,
    ScreenStep as FlowStep
} from '../../flow/screens/screenView.ts';

/** Where a flow's interview is, as the org answers. */
export interface FlowOutcome {
    status: 'STARTED' | 'PAUSED' | 'FINISHED' | 'FINISHED_SCREEN' | 'ERROR';
    guid: string;
    flowTitle: string;
    helpText: string;
    outputVariables: readonly { name: string; value: unknown }[];
    screen: ScreenView | null;
    pausedText: string | null;
    errorMessage: string | null;
    errorElement: string | null;
}
