import { DeploymentFailure } from './failure.ts';

/** Runs a command as the whole process: a failure that a person can mend ends in a sentence, not a stack. */
export async function runMain(main: () => Promise<boolean>): Promise<void> {
    try {
        process.exitCode = (await main()) ? 0 : 1;
    } catch (error) {
        if (!(error instanceof DeploymentFailure)) throw error;
        console.error(error.message);
        if (error.remedy) console.error(error.remedy);
        process.exitCode = 1;
    }
}
