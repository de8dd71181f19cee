import { parseArgs } from 'node:util';

export type SeedSize = 'none' | 'small' | 'full';

/** How the local org is to be started. */
export interface OrgArguments {
    readonly port: number;
    readonly project: string;
    readonly seed: SeedSize;
    readonly database: string;
    readonly proxyUrl: string | undefined;
}

const SEEDS: readonly string[] = ['none', 'small', 'full'];

/** Reads the command line. @throws Error naming a flag that makes no sense. */
export function readArguments(args: readonly string[]): OrgArguments {
    const { values } = parseArgs({
        args: [...args],
        options: {
            port: { type: 'string', default: '4000' },
            project: { type: 'string', default: '.' },
            seed: { type: 'string', default: 'none' },
            db: { type: 'string', default: ':memory:' },
            'proxy-url': { type: 'string' },
            'intacct-url': { type: 'string' }
        }
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0)
        throw new Error(`--port ${values.port} is not a port number`);
    if (!SEEDS.includes(values.seed))
        throw new Error(`--seed ${values.seed} is none of ${SEEDS.join(', ')}`);
    return {
        port,
        project: values.project,
        seed: values.seed as SeedSize,
        database: values.db,
        proxyUrl: values['proxy-url']
    };
}
