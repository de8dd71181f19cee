import type { Shell } from './shell.ts';

/** An org as the Salesforce CLI knows it, and where to run the CLI. */
export interface Target {
    /** The project's root. */
    readonly root: string;
    readonly shell: Shell;
    /** Username or alias. */
    readonly targetOrg: string;
}
