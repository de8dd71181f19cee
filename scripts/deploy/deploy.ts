/** npm run deploy: builds, validates and deploys the package to one org. */
import { planningShell } from './cli/planningShell.ts';
import { processShell } from './cli/processShell.ts';
import { runMain } from './cli/runMain.ts';
import { deployPackage } from './deployment/deployPackage.ts';
import { deployOptions } from './deployment/options.ts';
import { ROOT } from './root.ts';

await runMain(async () => {
    const options = deployOptions(process.argv.slice(2));
    const shell = options.dryRun ? planningShell(console.log) : processShell(ROOT, console.log);
    return deployPackage(options, shell, console.log);
});
