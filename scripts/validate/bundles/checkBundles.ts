import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Finding } from '../finding.ts';
import { filesOf, type Project } from '../source/project.ts';
import { readBundles, type Bundle } from './bundleFiles.ts';

const API_VERSION = 66;
const PASSED = '.cache/compiled-bundles';

/** Finds what the platform's own compiler refuses in a Lightning Web Component. */
export const checkBundles: Check = { name: 'LWC platform compiler', run: findRefusedBundles };

async function findRefusedBundles(project: Project): Promise<readonly Finding[]> {
    const bundles = readBundles(project);
    const findings: Finding[] = filesOf(project, 'js').flatMap((file) =>
        bundles.some(({ name, files }) => name === file.name && files[`${name}.js`])
            ? []
            : {
                  file: file.path,
                  line: undefined,
                  message: `there is no ${file.name}.ts or .js; a generated one comes from npm run build`
              }
    );
    for (const bundle of bundles) findings.push(...(await refusals(bundle)));
    return findings;
}

/** Empty for a bundle that passed before and did not change since. */
async function refusals(bundle: Bundle): Promise<readonly Finding[]> {
    const passed = join(PASSED, digestOf(bundle));
    if (existsSync(passed)) return [];
    const { compile } = await import('@lwc/sfdc-lwc-compiler');
    const result = await compile({
        bundle: {
            type: 'platform',
            namespace: 'c',
            name: bundle.name,
            namespaceMapping: {},
            files: bundle.files,
            options: {
                apiVersion: API_VERSION,
                enableLightningWebSecurityTransforms: true,
                dynamicImport: 'stringLiteralOnly',
                allowDynamicComponents: true,
                enableLwcOn: true
            }
        },
        compilerConfigs: [{ outputConfig: { minify: false, env: { NODE_ENV: 'production' } } }]
    } as unknown as Parameters<typeof compile>[0]);
    if (result.success) {
        mkdirSync(PASSED, { recursive: true });
        writeFileSync(passed, '');
        return [];
    }
    return result.diagnostics.map(({ message, filename, location }) => ({
        file: `${bundle.directory}/${filename ?? ''}`,
        line: location?.line,
        message: firstLine(message)
    }));
}

/** The rest is an excerpt of the code, which the line number stands for. */
function firstLine(message: string): string {
    return message.split('\n')[0] ?? message;
}

function digestOf(bundle: Bundle): string {
    return createHash('sha256').update(JSON.stringify(bundle)).digest('hex');
}
