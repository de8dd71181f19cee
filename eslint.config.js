import { createRequire } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const require = createRequire(import.meta.url);
const lwcTypescript = require('@salesforce/eslint-config-lwc/recommended-ts');

const unusedVariables = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];

export default defineConfig([
    globalIgnores([
        '**/node_modules/**',
        '**/dist/**',
        '**/.cache/**',
        '**/.build/**',
        '.sfdx/**',
        'coverage/**',
        'force-app/**/lwc/**/*.js',
        'emulator/src/org/page/modules/**/*.js',
        'emulator/test/**/{fixture,fixtures}/**'
    ]),
    {
        files: ['force-app/**/lwc/**/*.ts'],
        extends: [lwcTypescript, ...tseslint.configs.recommended],
        languageOptions: {
            parser: tseslint.parser,
            parserOptions: { ecmaVersion: 'latest', sourceType: 'module' }
        },
        // A build leaves emitted JavaScript beside the sources; names are looked up in the sources.
        settings: { 'import/resolver': { node: { extensions: ['.ts', '.js'] } } },
        rules: {
            '@typescript-eslint/no-unused-vars': unusedVariables,
            // tsc checks both, and knows when a switch is exhaustive.
            'consistent-return': 'off',
            'default-case': 'off',
            'no-void': ['error', { allowAsStatement: true }]
        }
    },
    {
        files: ['force-app/**/__tests__/**/*.test.ts'],
        rules: {
            '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off',
            'jest/expect-expect': ['warn', { assertFunctionNames: ['expect', 'fc.assert'] }]
        }
    },
    {
        files: ['force-app/**/__tests__/**/*.ts', 'test/jest/**/*.{ts,js}'],
        extends: [...tseslint.configs.recommended],
        languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.jest } }
    },
    {
        files: ['{proxy,emulator,scripts,bench}/**/*.{ts,mjs}', '*.js'],
        extends: [...tseslint.configs.recommended],
        languageOptions: { globals: globals.node },
        rules: { '@typescript-eslint/no-unused-vars': unusedVariables }
    },
    {
        // Records and GraphQL answers have the shape of whatever object is described at run time.
        files: [
            'emulator/src/org/page/modules/**/*.ts',
            'emulator/src/org/page/platform.d.ts',
            'emulator/test/org/ui/graphql/*.ts'
        ],
        rules: { '@typescript-eslint/no-explicit-any': 'off' }
    }
]);
