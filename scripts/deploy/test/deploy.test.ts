import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planningShell } from '../cli/planningShell.ts';
import { deployPackage } from '../deployment/deployPackage.ts';
import { deployOptions } from '../deployment/options.ts';
import { fakeShell, type ShellAnswers } from './support/fakeShell.ts';
import { listener } from './support/lines.ts';

const TARGET = ['--target-org', 'acme'];
const deploy = async (flags: readonly string[], answers: ShellAnswers = {}) => {
    const shell = fakeShell(answers);
    const { say, text } = listener();
    const succeeded = await deployPackage(deployOptions([...TARGET, ...flags]), shell, say);
    return { succeeded, ran: shell.ran, said: text() };
};

describe('npm run deploy', () => {
    it('builds, validates, then deploys', async () => {
        const { ran, succeeded } = await deploy([]);
        assert.ok(succeeded);
        assert.deepEqual(ran, [
            'node scripts/build/main.mjs',
            'node --import tsx scripts/validate/main.ts',
            'sf project deploy start --source-dir force-app --target-org acme --wait 60 --json'
        ]);
    });

    it('hands the test level, the wait and a check without keeping on', async () => {
        const flags = ['--test-level', 'RunLocalTests', '--wait', '5', '--check-only'];
        const { ran } = await deploy(flags);
        assert.match(ran.at(-1) ?? '', /--wait 5 --test-level RunLocalTests --dry-run --json$/);
    });

    it('reaches no org with metadata that does not validate', async () => {
        const answers = { 'node --import tsx scripts/validate': { code: 1 } };
        await assert.rejects(deploy([], answers), {
            message: 'Salesforce would refuse the metadata above.',
            remedy: 'Nothing has reached any org.'
        });
    });

    it('names file, line and problem of every refusal, and the remedy it knows once', async () => {
        const failure = (fullName: string, problem: string, lineNumber?: number) => ({
            componentType: 'Translations',
            fullName,
            fileName: `force-app/${fullName}.translation-meta.xml`,
            lineNumber,
            problem
        });
        const componentFailures = [
            failure('fr', 'Not available for deploy for this organization', 3),
            failure('de', 'Not available for deploy for this organization')
        ];
        const json = { status: 1, result: { details: { componentFailures } } };
        const { said, succeeded } = await deploy([], {
            'sf project deploy start': { code: 1, json }
        });
        assert.equal(succeeded, false);
        assert.deepEqual(said.split('\n').slice(1), [
            'acme refused the package; nothing in it has changed.',
            'force-app/fr.translation-meta.xml:3  Translations fr: Not available for deploy for this organization',
            'force-app/de.translation-meta.xml  Translations de: Not available for deploy for this organization',
            '    Setup > User Interface > Translation Workbench > Translation Language Settings: enable it and add French, then deploy again.'
        ]);
    });

    it('says how to sign in when the CLI does not know the org', async () => {
        const json = { status: 2, message: 'No authorization information found for acme.' };
        const { said } = await deploy([], { 'sf project deploy start': { code: 2, json } });
        assert.match(said, /sf org login web/);
    });

    it('prints every command and runs none in a dry run', async () => {
        const { say, text } = listener();
        const options = deployOptions([...TARGET, '--dry-run']);
        assert.ok(await deployPackage(options, planningShell(say), say));
        assert.equal(text().match(/would run/g)?.length, 3);
    });

    it('shows its usage when the org is missing or a flag unknown', () => {
        assert.throws(() => deployOptions([]), { remedy: /npm run deploy -- --target-org NAME/ });
        assert.throws(() => deployOptions(['--tests', 'x']), /--tests/);
    });
});
