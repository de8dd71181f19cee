import { globSync } from 'tinyglobby';
import { runStep, type Step, type Tally } from './step.ts';
import { jestTally, nodeTestTally } from './tallies.ts';

const bin = (name: string) => `node_modules/.bin/${name}`;
const node = (...args: string[]) => [process.execPath, '--import', 'tsx', ...args];
const nodeTests = (...patterns: string[]) =>
    node(
        '--test',
        '--test-reporter=spec',
        '--test-concurrency=2',
        ...globSync(patterns, { ignore: ['**/node_modules/**'] }).sort()
    );

const STEPS: readonly Step[] = [
    { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
    { name: 'generated files', command: node('scripts/generate/check.ts') },
    { name: 'types of the components', command: [bin('tsc'), '-p', 'tsconfig.json'] },
    { name: 'types of the Node side', command: [bin('tsc'), '-p', 'tsconfig.node.json'] },
    { name: 'lint', command: [bin('eslint'), '--max-warnings', '0', '.'] },
    {
        name: 'import directions',
        command: [
            bin('depcruise'),
            '--config',
            '.dependency-cruiser.cjs',
            'proxy',
            'emulator',
            'scripts',
            'force-app'
        ]
    },
    { name: 'package metadata', command: node('scripts/validate/main.ts') },
    { name: 'components', command: [bin('jest'), '--maxWorkers=2'], tallyOf: jestTally },
    {
        name: 'proxy, local org, local Intacct',
        command: nodeTests(
            'proxy/test/**/*.test.ts',
            'emulator/test/**/*.test.ts',
            'scripts/**/*.test.ts',
            '!emulator/test/scenarios/**'
        ),
        tallyOf: nodeTestTally
    },
    {
        name: 'the whole stack',
        command: nodeTests('emulator/test/scenarios/**/*.test.ts'),
        tallyOf: nodeTestTally
    }
];

const wanted = process.argv[2];
const steps = wanted ? STEPS.filter(({ name }) => name.includes(wanted)) : STEPS;
const tallies: Tally[] = [];
for (const step of steps) {
    tallies.push(await runStep(step));
}
const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
