import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// Some dependencies are CommonJS and call require for Node's own modules.
const banner = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

await build({
    entryPoints: [at('../src/server.ts')],
    outfile: at('../dist/server.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    tsconfig: at('../../tsconfig.node.json'),
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'warning',
    banner: { js: banner }
});
