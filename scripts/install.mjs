import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What `npm start` needs; the root package's own dependencies only test and deploy. */
const RUNTIME = ['--workspace', 'proxy', '--workspace', 'emulator'];
const STAMPS = 'node_modules/.intacct-sales-sync';

/**
 * Makes a fresh clone runnable: installs what package-lock.json pins unless that was done already.
 * @param {'runtime' | 'all'} scope  `runtime` is enough to start; `all` also tests and deploys
 */
export function ensureInstalled(scope) {
    const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
    const isDone = (name) =>
        existsSync(`${STAMPS}/${name}`) && readFileSync(`${STAMPS}/${name}`, 'utf8') === lock;
    if (isDone('all') || (scope === 'runtime' && isDone('runtime'))) {
        return;
    }
    console.log(`Installing the packages that ${scope === 'all' ? 'tests need' : 'it runs on'}…`);
    execFileSync('npm', ['ci', '--no-audit', ...(scope === 'all' ? [] : RUNTIME)], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, npm_config_loglevel: 'error' }
    });
    mkdirSync(STAMPS, { recursive: true });
    writeFileSync(`${STAMPS}/${scope}`, lock);
}
