import { CalloutError } from '../../callout/errors.ts';
import type { CallService } from '../../callout/externalServices.ts';
import type { RecordService } from '../../kernel/types.ts';
import { FlowFault } from '../data/fault.ts';
import { UNCOMMITTED_WORK } from '../elements/actions.ts';
import type { Effect, EffectResult, InterviewRun } from '../elements/execution.ts';

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
 * Runs an interview in transactions of its own: each ends where a callout begins, so that nothing waits
 * uncommitted for the answer.
 * @throws FlowFault when an element fails that has no fault path; the running transaction is undone.
 */
export async function drive(
    run: InterviewRun,
    records: RecordService,
    callService: CallService
): Promise<void> {
    let step = advance(records, () => run.next());
    while (!step.done) {
        const effect = step.value;
        if (effect.kind === 'rollback') {
            step = advance(records, () => run.next());
            continue;
        }
        const answer = await settle(callService(effect.call));
        step = advance(records, () =>
            answer instanceof FlowFault ? run.throw(answer) : run.next(answer)
        );
    }
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
