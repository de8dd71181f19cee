/**
 * node scripts/run.mjs <runtime|all> <script.ts> [arguments]
 *
 * Runs a TypeScript entry on a machine that may have nothing but Node: installs and builds first,
 * and only what is missing. Behind every npm script that a newcomer may type first.
 */
import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

const [scope, script, ...args] = process.argv.slice(2);
ensureInstalled(scope);
const { build } = await import('./build/main.mjs');
await build();

const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill(signal));
}
child.on('exit', (code) => process.exit(code ?? 1));
