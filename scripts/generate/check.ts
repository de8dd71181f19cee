/**
 * Fails when a committed file that is derived from another one no longer matches its source.
 * Leaves the regenerated file in place: committing it is the remedy.
 */
import { readFileSync } from 'node:fs';

const GENERATED = [
    'tsconfig.paths.json',
    'force-app/main/default/externalServiceRegistrations/IntacctProxy.externalServiceRegistration-meta.xml'
];

const read = () => GENERATED.map((file) => readFileSync(file, 'utf8'));
const before = read();
await import('./main.ts');
const stale = GENERATED.filter((_, index) => read()[index] !== before[index]);
if (stale.length > 0) {
    console.error(
        `Not in step with their sources; commit what was regenerated:\n${stale.join('\n')}`
    );
    process.exit(1);
}
