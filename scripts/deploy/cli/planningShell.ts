import { indented, type Say } from './say.ts';
import { typed, type Shell } from './shell.ts';

/**
 * Prints commands instead of running them. With another shell it lets that one run what only reads, so
 * that a plan can start from what is there.
 */
export function planningShell(say: Say, reader?: Shell): Shell {
    return {
        async run(command) {
            const reads = reader && !command.changes;
            say(indented(`${reads ? 'reads' : 'would run'}  ${typed(command.words)}`));
            return reads ? reader.run(command) : { code: 0, output: '{"status":0,"result":{}}' };
        }
    };
}
