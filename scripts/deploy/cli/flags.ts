import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DeploymentFailure } from './failure.ts';

type FlagsConfig = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the flags of one command.
 *
 * @throws DeploymentFailure with the usage when a flag is unknown or lacks its value
 */
export function readFlags<const Config extends FlagsConfig>(
    args: readonly string[],
    options: Config,
    usage: string
) {
    try {
        return parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
            .values;
    } catch (error) {
        throw new DeploymentFailure((error as Error).message, usage);
    }
}
