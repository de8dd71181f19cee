import { join } from 'node:path';
import flowScanner, { type ParsedFlow } from '@flow-scanner/lightning-flow-scanner-core';
import type { Check, Finding } from '../finding.ts';
import { filesOf, type Project } from '../source/project.ts';

/** Finds what Lightning Flow Scanner calls an error: no fault path, work in a loop, dead elements. */
export const checkFlows: Check = { name: 'Lightning Flow Scanner', run: findFlowErrors };

async function findFlowErrors(project: Project): Promise<readonly Finding[]> {
    const paths = filesOf(project, 'flow').map(({ path }) => path);
    const flows = await flowScanner.parse(paths.map((path) => join(project.directory, path)));
    return flows.flatMap((flow, index) => findingsOf(flow, paths[index] ?? ''));
}

function findingsOf(flow: ParsedFlow, file: string): readonly Finding[] {
    if (flow.errorMessage) return [{ file, line: undefined, message: String(flow.errorMessage) }];
    return flowScanner
        .scan([flow])
        .flatMap(({ ruleResults }) => ruleResults)
        .filter(({ occurs, severity }) => occurs && severity === 'error')
        .flatMap(({ ruleName, details }) =>
            details.map(({ lineNumber, name }) => ({
                file,
                line: lineNumber,
                message: `${ruleName}: ${name}`
            }))
        );
}
