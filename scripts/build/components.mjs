import { execFileSync } from 'node:child_process';

/**
 * Emits the JavaScript of every component beside its TypeScript: the form in which a Salesforce org
 * of any release takes it (docs/adr/0002-deploy-emitted-javascript.md).
 */
export function buildComponents() {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate/typings.ts'], {
        stdio: 'inherit'
    });
    execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
