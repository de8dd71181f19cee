import { startStack, type SeedSize, type Stack } from '../../emulator/src/stack/stack.ts';
import { createOrder } from './createOrder.ts';
import { setup } from './setup.ts';
import { superstore } from './superstore.ts';

interface Story {
    readonly seed: SeedSize;
    readonly tell: (stack: Stack) => Promise<void>;
}

const STORIES: Readonly<Record<string, Story>> = {
    'create-order': { seed: 'small', tell: createOrder },
    setup: { seed: 'small', tell: setup },
    superstore: { seed: 'full', tell: superstore }
};

const name = process.argv[2] ?? 'create-order';
const story = STORIES[name];
if (!story) {
    console.error(`Usage: npm run demo [-- ${Object.keys(STORIES).join('|')}]`);
    process.exit(2);
}

const portBase = Number(process.env['PORT_BASE'] ?? 4100);
const stack = await startStack({ portBase, seed: story.seed });
try {
    await story.tell(stack);
} finally {
    await stack.stop();
}
