import { DeploymentFailure } from '../cli/failure.ts';
import { indented, type Say } from '../cli/say.ts';
import type { Outcome, Step } from './step.ts';

/**
 * Runs steps one after the other and tells how each ended. A step that fails does not keep the others
 * from running, unless it is vital: the next run then has only the failed ones left to do.
 *
 * @returns whether none failed
 */
export async function runSteps(
    steps: readonly Step[],
    say: Say,
    isDryRun: boolean
): Promise<boolean> {
    const failed: string[] = [];
    const clicks: string[] = [];
    for (const [index, step] of steps.entries()) {
        say(`\n${index + 1}/${steps.length}  ${step.name}`);
        try {
            const outcome = await step.run();
            tell(outcome, say, isDryRun);
            if (outcome.clicks.length > 0) clicks.push(step.name);
        } catch (error) {
            if (!(error instanceof DeploymentFailure)) throw error;
            failed.push(step.name);
            say(indented(`FAILED  ${error.message}`));
            if (error.remedy) say(indented(error.remedy, 12));
            if (step.isVital) break;
        }
    }
    if (clicks.length > 0) say(`\nLeft to you, see above: ${clicks.join('; ')}.`);
    say(failed.length === 0 ? '\nNothing failed.' : `\nFailed: ${failed.join('; ')}. ${RESUME}`);
    return failed.length === 0;
}

const RESUME = 'Mend it and run the same command again: what is done stays done.';

function tell({ state, text, clicks }: Outcome, say: Say, isDryRun: boolean): void {
    say(indented(`${isDryRun && state === 'done' ? 'would be done' : state}  ${text}`));
    for (const [index, click] of clicks.entries()) say(indented(`${index + 1}. ${click}`, 8));
}
