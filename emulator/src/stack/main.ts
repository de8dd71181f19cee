import { parseArgs } from 'node:util';
import { startStack, type SeedSize } from './stack.ts';

const SEEDS: readonly SeedSize[] = ['none', 'small', 'full'];

const { values } = parseArgs({
    options: {
        seed: { type: 'string', default: 'small' },
        data: { type: 'string' },
        'many-definitions': { type: 'boolean', default: false }
    }
});
const seed = SEEDS.find((size) => size === values.seed);
const portBase = Number(process.env['PORT_BASE'] ?? 4000);

if (seed === undefined || !Number.isInteger(portBase)) {
    console.error(
        'Usage: [PORT_BASE=4000] npm start -- [--seed none|small|full] [--data FOLDER] [--many-definitions]'
    );
    process.exit(2);
}

const stack = await startStack({
    portBase,
    seed,
    dataDir: values.data,
    manyDefinitions: values['many-definitions'],
    onRevived: (sentence) => console.error(sentence)
});
console.log('Sign in as admin@local.test, rep@local.test or proxy@local.test, password local.');
console.log('OAuth clients of all three services: id local, secret local. Ctrl-C ends everything.');
console.log(`READY ${JSON.stringify(stack.urls)}`);

const ending = await Promise.race([
    stack.failed,
    new Promise<undefined>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
            process.once(signal, () => resolve(undefined));
        }
    })
]);
await stack.stop();
if (ending !== undefined) {
    console.error(ending);
    process.exit(1);
}
