import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

/** Unit tests of the Lightning Web Components; the Node side runs under node:test (scripts/test). */
export default {
    ...jestConfig,
    roots: ['<rootDir>/force-app'],
    testMatch: ['**/__tests__/**/*.test.ts'],
    setupFiles: ['<rootDir>/test/jest-setup/browserGlobals.js'],
    coverageProvider: 'v8',
    modulePathIgnorePatterns: ['<rootDir>/.localdevserver', '<rootDir>/.build']
};
