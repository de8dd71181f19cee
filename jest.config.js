import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

/** Unit tests of the Lightning Web Components; the Node side runs under node:test (scripts/test). */
export default {
    ...jestConfig,
    roots: ['<rootDir>/force-app', '<rootDir>/test/jest'],
    testMatch: ['**/__tests__/**/*.test.ts'],
    coverageProvider: 'v8',
    modulePathIgnorePatterns: ['<rootDir>/.localdevserver', '<rootDir>/.build'],
    setupFilesAfterEnv: [...(jestConfig.setupFilesAfterEnv ?? []), '<rootDir>/test/jest/setup.js'],
    moduleNameMapper: {
        ...jestConfig.moduleNameMapper,
        '^lightning/(actions|graphql|modal)$': '<rootDir>/test/jest/mocks/lightning/$1.js',
        '^test/(.*)$': '<rootDir>/test/jest/$1'
    }
};
