// JavaScript, because a worker thread of Node 20 starts without the TypeScript loader.
import { parentPort } from 'node:worker_threads';
import { compile } from '@lwc/sfdc-lwc-compiler';
import ts from 'typescript';

/** Left to itself the compiler refuses a bundle's second `import()` (LWC1120); published components have several. */
const DYNAMIC_IMPORTS = 'one/loader';

const STRIP = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    useDefineForClassFields: true,
    verbatimModuleSyntax: true
};

/** Runs the platform's compiler beside the org: it would block every other answer for half a second. */
parentPort.on('message', async (bundle) => {
    try {
        parentPort.postMessage(await answer(bundle));
    } catch (error) {
        parentPort.postMessage({ message: String(error?.message ?? error) });
    }
});

async function answer({ name, files, apiVersion }) {
    const { success, results, diagnostics } = await compile({
        bundle: {
            type: 'platform',
            namespace: 'c',
            name,
            namespaceMapping: {},
            files: asDeployed(files),
            options: {
                apiVersion,
                enableLightningWebSecurityTransforms: true,
                dynamicImport: 'stringLiteralOnly',
                allowDynamicComponents: true,
                enableLwcOn: true
            }
        },
        compilerConfigs: [
            {
                outputConfig: { minify: false, env: { NODE_ENV: 'development' } },
                experimentalDynamicComponent: { loader: DYNAMIC_IMPORTS, strict: true }
            }
        ]
    });
    const code = results?.[0]?.code;
    return success && code !== undefined
        ? { code }
        : { message: diagnostics.map(describe).join('\n') };
}

/** The files that the platform would be given: TypeScript stripped to JavaScript. */
function asDeployed(files) {
    return Object.fromEntries(
        Object.entries(files).map(([name, text]) =>
            name.endsWith('.ts')
                ? [name.replace(/\.ts$/, '.js'), stripTypes(name, text)]
                : [name, text]
        )
    );
}

function stripTypes(fileName, text) {
    return ts.transpileModule(text, { fileName, compilerOptions: STRIP }).outputText;
}

function describe({ message, filename, location }) {
    const line = location?.line ?? location?.startLine;
    return [filename, line, message].filter((part) => part !== undefined).join(': ');
}
