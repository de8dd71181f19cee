import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { postInstallOptions } from '../postInstall/options.ts';
import { environmentSecrets } from '../cli/secrets.ts';
import { postInstall } from '../postInstall/postInstall.ts';
import { ROOT } from '../root.ts';
import { fakeShell } from './support/fakeShell.ts';
import { listener } from './support/lines.ts';

describe('the flags of npm run post-install', () => {
    it('refuse an org that is named twice or not at all', () => {
        assert.throws(() => postInstallOptions([]), /Name the org/);
        const both = ['--target-org', 'acme', '--instance-url', 'http://127.0.0.1:4000'];
        assert.throws(() => postInstallOptions(both), /Name the org/);
    });

    it('send the well-known password to this machine only', () => {
        const elsewhere = ['--instance-url', 'https://acme.my.salesforce.com'];
        assert.throws(() => postInstallOptions(elsewhere), /for the local org only/);
    });

    it('refuse a proxy that would be called without TLS', () => {
        const flags = ['--target-org', 'acme', '--proxy-url', 'http://proxy.acme.io'];
        assert.throws(() => postInstallOptions(flags), /is not an https:\/\/ address/);
    });

    it('have no place for a secret', () => {
        const flags = ['--target-org', 'acme', '--client-secret', 'hush'];
        assert.throws(() => postInstallOptions(flags), /--client-secret/);
    });
});

describe('npm run post-install -- --dry-run', () => {
    it('plans a fresh installation when nobody is signed in', async () => {
        const json = { status: 2, message: 'No authorization information found for acme.' };
        const shell = fakeShell({ 'sf org display': { code: 2, json } });
        const { say, text } = listener();
        const flags = ['--proxy-url', 'https://proxy.acme.io', '--integration-user', 'p@acme.io'];
        const options = postInstallOptions([
            ...['--target-org', 'acme', '--dry-run', '--rep', 'rep@acme.io'],
            ...flags
        ]);
        const secrets = environmentSecrets({});
        assert.ok(await postInstall(options, { root: ROOT, shell, secrets, say }));
        const plan = text();
        assert.match(plan, /Not signed in/);
        assert.equal(plan.match(/^ +(POST|PUT|PATCH) .* \(not sent\)$/gm)?.length, 9);
        assert.match(plan, /would run {2}sf project deploy start --source-dir/);
        assert.equal(shell.ran.length, 1, 'only the sign-in was tried');
    });
});

describe('secrets', () => {
    it('come from the environment', async () => {
        const secrets = environmentSecrets({ INTACCT_PROXY_CLIENT_ID: 'acme' });
        assert.equal(await secrets.read('INTACCT_PROXY_CLIENT_ID', ''), 'acme');
    });
});
