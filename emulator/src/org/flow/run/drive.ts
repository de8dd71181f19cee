import { CalloutError } from '../../callout/errors.ts';
import type { CallService } from '../../callout/externalServices.ts';
import type { RecordService } from '../../kernel/types.ts';
import { FlowFault } from '../data/fault.ts';
import { UNCOMMITTED_WORK } from '../elements/actions.ts';
import type { Effect, EffectResult, InterviewRun, Shown } from '../elements/execution.ts';

type Step = IteratorResult<Effect, void>;

/** Undoes the transaction of a step whose effect is Roll Back Records. */
class RolledBack extends Error {
    readonly step: Step;

    constructor(step: Step) {
        super('rolled back on request');
        this.step = step;
    }
}

/**
 * Runs an interview inside the save that started it: one go, no commit, no callout.
 * @throws FlowFault when an element fails that has no fault path.
 */
export function driveImmediately(run: InterviewRun): void {
    const step = run.next();
    if (!step.done) throw new FlowFault(UNCOMMITTED_WORK);
}

/**
 * Runs an interview in transactions of its own: each ends where a callout or a screen begins, so that nothing
 * waits uncommitted for the answer.
 *
 * in      answer: what leads on from the screen where the interview stands; nothing at its start
 * out     the screen it stands at now; undefined when it is through
 * throws  FlowFault when an element fails that has no fault path; the running transaction is undone
 */
export async function drive(
    run: InterviewRun,
    records: RecordService,
    callService: CallService,
    answer?: EffectResult
): Promise<Shown | undefined> {
    let step = advance(records, () => run.next(answer));
    while (!step.done) {
        const effect = step.value;
        if (effect.kind === 'screen') return effect;
        if (effect.kind === 'rollback') {
            step = advance(records, () => run.next());
            continue;
        }
        const result = await settle(callService(effect.call));
        step = advance(records, () =>
            result instanceof FlowFault ? run.throw(result) : run.next(result)
        );
    }
    return undefined;
}

/** Runs an interview that nobody watches. @throws FlowFault also at a screen. */
export async function driveUnseen(
    run: InterviewRun,
    records: RecordService,
    callService: CallService
): Promise<void> {
    const shown = await drive(run, records, callService);
    if (!shown) return;
    const { name = '' } = shown.screen;
    throw new FlowFault(`Nobody is there to see the screen ${name}.`);
}

function advance(records: RecordService, next: () => Step): Step {
    try {
        return records.transaction(() => {
            const step = next();
            if (!step.done && step.value.kind === 'rollback') throw new RolledBack(step);
            return step;
        });
    } catch (error) {
        if (error instanceof RolledBack) return error.step;
        throw error;
    }
}

async function settle(answer: Promise<EffectResult>): Promise<EffectResult | FlowFault> {
    try {
        return await answer;
    } catch (error) {
        if (!(error instanceof CalloutError)) throw error;
        return new FlowFault(error.message, { cause: error });
    }
}
