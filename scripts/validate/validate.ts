import { checkBundles } from './bundles/checkBundles.ts';
import { checkDeployable } from './deploy/checkDeployable.ts';
import { checkDescriptions } from './descriptions/checkDescriptions.ts';
import type { Check, Finding } from './finding.ts';
import { checkFlows } from './flows/checkFlows.ts';
import { checkReferences } from './references/checkReferences.ts';
import { checkSchema } from './schema/checkSchema.ts';
import { readProject } from './source/project.ts';

/** What one check found, and how long it looked. */
export interface CheckResult {
    readonly name: string;
    readonly milliseconds: number;
    readonly findings: readonly Finding[];
}

const CHECKS: readonly Check[] = [
    checkSchema,
    checkReferences,
    checkDescriptions,
    checkFlows,
    checkDeployable,
    checkBundles
];

/** Holds a directory of source-format metadata against everything Salesforce would refuse. */
export async function validate(directory: string): Promise<readonly CheckResult[]> {
    const project = readProject(directory);
    const results: CheckResult[] = [];
    for (const { name, run } of CHECKS) {
        const start = performance.now();
        const findings = await run(project);
        results.push({ name, milliseconds: Math.round(performance.now() - start), findings });
    }
    return results;
}
