/** npm run post-install: from the installed package to the first order. */
import { processShell } from './cli/processShell.ts';
import { runMain } from './cli/runMain.ts';
import { environmentSecrets } from './cli/secrets.ts';
import { postInstallOptions } from './postInstall/options.ts';
import { postInstall } from './postInstall/postInstall.ts';
import { ROOT } from './root.ts';

await runMain(async () =>
    postInstall(postInstallOptions(process.argv.slice(2)), {
        root: ROOT,
        shell: processShell(ROOT, console.log),
        secrets: environmentSecrets(process.env),
        say: console.log
    })
);
