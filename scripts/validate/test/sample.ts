import { fileURLToPath } from 'node:url';
import type { Check } from '../finding.ts';
import { readProject } from '../source/project.ts';

/** Where a broken sample lies. */
export function sampleDirectory(name: string): string {
    return fileURLToPath(new URL(`samples/${name}`, import.meta.url));
}

/** What a check says about a broken sample: `file:line  message`, in the order found. */
export async function findingsIn(name: string, check: Check): Promise<readonly string[]> {
    const findings = await check.run(readProject(sampleDirectory(name)));
    return findings.map(
        ({ file, line, message }) => `${file}${line ? `:${line}` : ''}  ${message}`
    );
}
