import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled('all');
const { build } = await import('./build/main.mjs');
await build();

const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/test/main.ts', ...process.argv.slice(2)],
    { stdio: 'inherit' }
);
process.exit(status ?? 1);
