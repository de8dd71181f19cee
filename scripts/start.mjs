import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled('runtime');
const { build } = await import('./build/main.mjs');
await build();

const stack = spawn(
    process.execPath,
    ['--import', 'tsx', 'emulator/src/stack/main.ts', ...process.argv.slice(2)],
    { stdio: 'inherit' }
);
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => stack.kill(signal));
}
stack.on('exit', (code) => process.exit(code ?? 1));
