import { TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks. */
globalThis.TextEncoder ??= TextEncoder;
