import { ensureVendor } from './vendor.ts';

const started = performance.now();
await ensureVendor('.cache/vendor', '/vendor/');
console.log(`Lightning page modules are ready (${Math.round(performance.now() - started)} ms).`);
