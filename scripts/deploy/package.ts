/** npm run package: builds a version of the unlocked package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planningShell } from './cli/planningShell.ts';
import { processShell } from './cli/processShell.ts';
import { runMain } from './cli/runMain.ts';
import { createVersion } from './packaging/createVersion.ts';
import { packageOptions } from './packaging/options.ts';
import { ROOT } from './root.ts';

await runMain(async () => {
    const options = packageOptions(process.argv.slice(2));
    const shell = options.dryRun ? planningShell(console.log) : processShell(ROOT, console.log);
    const project = JSON.parse(readFileSync(join(ROOT, 'sfdx-project.json'), 'utf8'));
    await createVersion(project.packageDirectories[0].package, options, shell, console.log);
    return true;
});
