import { DeploymentFailure } from '../cli/failure.ts';
import type { Target } from '../cli/target.ts';
import type { Org } from '../rest/org.ts';
import { SETTINGS_PAGE } from '../names.ts';
import { byHand, done, type Step } from './step.ts';

/** Shows an administrator where to go on. */
export function openSettings(org: Org, target: Target | undefined): Step {
    return {
        name: 'Where to go on',
        async run() {
            if (!target) return byHand(`open ${org.instanceUrl}${SETTINGS_PAGE}`);
            const words = ['sf', 'org', 'open', '--target-org', target.targetOrg];
            const { code } = await target.shell.run({
                words: [...words, '--path', SETTINGS_PAGE],
                changes: true,
                output: 'shown'
            });
            if (code !== 0)
                throw new DeploymentFailure(
                    'The browser was not opened.',
                    `Open ${org.instanceUrl}${SETTINGS_PAGE}`
                );
            return done('opened in the browser');
        }
    };
}
