import type { FlowConnector, FlowScreen } from '@salesforce/types/metadata';
import type { ServiceAnswer } from '../../callout/answer.ts';
import type { ServiceCall } from '../../callout/serviceCall.ts';
import type { Interview } from '../run/interview.ts';

/** Where somebody goes from a screen. */
export type Direction = 'NEXT' | 'BACK';

/** A screen that waits for somebody, in the interview that it belongs to. */
export interface Shown {
    readonly kind: 'screen';
    readonly interview: Interview;
    readonly screen: FlowScreen;
}

/** What only the driver of an interview can do, because it ends the transaction. */
export type Effect =
    | { readonly kind: 'callout'; readonly call: ServiceCall }
    | { readonly kind: 'rollback' }
    | Shown;

/** What the driver hands back: a callout's answer, a screen's way out; nothing after a rollback. */
export type EffectResult = ServiceAnswer | Direction | undefined;

/** An element under way: it hands effects to the driver and ends with the next element's name. */
export type Execution = Generator<Effect, string | undefined, EffectResult>;

/** A whole interview under way. */
export type InterviewRun = Generator<Effect, void, EffectResult>;

/** The element a connector leads to; undefined ends the path. */
export function target(connector: FlowConnector | undefined): string | undefined {
    return connector?.targetReference;
}
