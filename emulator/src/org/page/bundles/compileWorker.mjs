// JavaScript, because a worker thread of Node 20 starts without the TypeScript loader.
import { parentPort } from 'node:worker_threads';
import { compile } from '@lwc/sfdc-lwc-compiler';

/** Runs the platform's compiler beside the org: it would block every other answer for half a second. */
parentPort.on('message', async ({ id, bundle }) => {
    try {
        parentPort.postMessage({ id, ...(await answer(bundle)) });
    } catch (error) {
        parentPort.postMessage({ id, message: String(error?.message ?? error) });
    }
});

async function answer({ name, files, apiVersion }) {
    const { success, results, diagnostics } = await compile({
        bundle: {
            type: 'platform',
            namespace: 'c',
            name,
            namespaceMapping: {},
            files,
            options: {
                apiVersion,
                enableLightningWebSecurityTransforms: true,
                dynamicImport: 'stringLiteralOnly',
                allowDynamicComponents: true,
                enableLwcOn: true
            }
        },
        compilerConfigs: [{ outputConfig: { minify: false, env: { NODE_ENV: 'development' } } }]
    });
    const code = results?.[0]?.code;
    return success && code !== undefined
        ? { code }
        : { message: diagnostics.map(describe).join('\n') };
}

function describe({ message, filename, location }) {
    const line = location?.line ?? location?.startLine;
    return [filename, line, message].filter((part) => part !== undefined).join(': ');
}
