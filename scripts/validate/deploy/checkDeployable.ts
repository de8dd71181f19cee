import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';
import type { Check, Finding } from '../finding.ts';
import type { Project } from '../source/project.ts';

const API_VERSION = '66.0';

/** Finds what Salesforce's own tooling cannot turn into a deployment, or would leave behind. */
export const checkDeployable: Check = {
    name: 'Deployment by source-deploy-retrieve',
    run: findUndeployable
};

async function findUndeployable(project: Project): Promise<readonly Finding[]> {
    try {
        const components = ComponentSet.fromSource(resolve(project.directory));
        components.sourceApiVersion = API_VERSION;
        await convert(components);
        return leftBehind(project, components);
    } catch (error) {
        return [{ file: '.', line: undefined, message: (error as Error).message }];
    }
}

async function convert(components: ComponentSet): Promise<void> {
    const outputDirectory = mkdtempSync(join(tmpdir(), 'validate-'));
    try {
        const target = { type: 'directory', outputDirectory, genUniqueDir: false } as const;
        await new MetadataConverter().convert(components, 'metadata', target);
    } finally {
        rmSync(outputDirectory, { recursive: true, force: true });
    }
}

/** A file that belongs to no component is missing from every deployment, without a word. */
function leftBehind(project: Project, components: ComponentSet): readonly Finding[] {
    const taken = new Set(
        [...components.getSourceComponents()]
            .flatMap((component) => [component, ...component.getChildren()])
            .flatMap(({ xml }) => (xml ? [relative(resolve(project.directory), xml)] : []))
    );
    return project.metadata
        .filter(({ path }) => !taken.has(path))
        .map(({ path }) => ({
            file: path,
            line: undefined,
            message: 'belongs to no component: no deployment would take it along'
        }));
}
