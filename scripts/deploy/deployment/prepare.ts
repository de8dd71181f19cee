import { DeploymentFailure } from '../cli/failure.ts';
import type { Shell } from '../cli/shell.ts';

const STEPS = [
    { words: ['node', 'scripts/build/main.mjs'], failure: 'The build failed.' },
    {
        words: ['node', '--import', 'tsx', 'scripts/validate/main.ts'],
        failure: 'Salesforce would refuse the metadata above.'
    }
] as const;

/** Builds and validates the package, so that no org ever sees a stale or broken one. */
export async function prepare(shell: Shell): Promise<void> {
    for (const { words, failure } of STEPS) {
        const { code } = await shell.run({ words, changes: true, output: 'shown' });
        if (code !== 0) throw new DeploymentFailure(failure, 'Nothing has reached any org.');
    }
}
