import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { InvalidSettings, loadSettings } from '../src/config/loadSettings.ts';
import { benchSettings } from './support/bench.ts';

const { ORGS, TOKEN_SIGNING_KEY } = benchSettings('http://sf.example', 'http://ia.example');
const COMPLETE = {
    PORT: '4002',
    PUBLIC_URL: 'https://proxy.example/',
    TOKEN_SIGNING_KEY,
    ORGS: JSON.stringify(ORGS)
};

function complaintsAbout(environment: Record<string, string>): string {
    try {
        loadSettings(environment);
    } catch (error) {
        assert.ok(error instanceof InvalidSettings);
        return error.message;
    }
    assert.fail('the settings were accepted');
}

describe('loadSettings', () => {
    it('fills in what is optional', () => {
        const settings = loadSettings(COMPLETE);
        assert.equal(settings.PORT, 4002);
        assert.equal(settings.HOST, '127.0.0.1');
        assert.equal(settings.LOG_LEVEL, 'info');
        assert.equal(settings.PUBLIC_URL, 'https://proxy.example');
    });

    it('reads the orgs from a file', () => {
        const file = join(mkdtempSync(join(tmpdir(), 'proxy-')), 'orgs.json');
        writeFileSync(file, COMPLETE.ORGS);
        const { ORGS: _, ...rest } = COMPLETE;
        assert.equal(loadSettings({ ...rest, ORGS_FILE: file }).ORGS.length, 1);
    });

    it('names every missing key at once', () => {
        const complaints = complaintsAbout({});
        for (const key of ['PORT', 'PUBLIC_URL', 'TOKEN_SIGNING_KEY', 'ORGS']) {
            assert.match(complaints, new RegExp(`${key} is missing: expected `));
        }
    });

    it('names every invalid key with its place, and no value', () => {
        const org = ORGS[0];
        const orgs = [
            {
                ...org,
                organizationId: 'not-an-org',
                intacct: { ...org?.intacct, username: 'admin' },
                salesforce: { ...org?.salesforce, clientSecret: undefined }
            }
        ];
        const complaints = complaintsAbout({
            ...COMPLETE,
            PORT: '99999',
            TOKEN_SIGNING_KEY: 'too-short-secret',
            LOG_LEVEL: 'chatty',
            ORGS: JSON.stringify(orgs)
        });
        for (const key of ['PORT', 'TOKEN_SIGNING_KEY', 'LOG_LEVEL', 'ORGS[0].organizationId']) {
            assert.ok(complaints.includes(`${key} is invalid`), complaints);
        }
        assert.ok(complaints.includes('ORGS[0].salesforce.clientSecret is missing'));
        assert.ok(complaints.includes('ORGS[0].intacct.username is invalid'));
        assert.doesNotMatch(complaints, /too-short-secret|client-secret/);
    });

    it('refuses two orgs that share a client, whose tokens could not be told apart', () => {
        const other = { ...ORGS[0], organizationId: '00D000000000002EAA' };
        const complaints = complaintsAbout({
            ...COMPLETE,
            ORGS: JSON.stringify([ORGS[0], other])
        });
        assert.match(complaints, /ORGS\[1\]\.clientId is invalid: another entry has the same/);
    });

    it('says why the orgs cannot be read', () => {
        assert.match(
            complaintsAbout({ ...COMPLETE, ORGS: '[{' }),
            /ORGS is invalid: it is not JSON/
        );
        const { ORGS: _, ...rest } = COMPLETE;
        const complaints = complaintsAbout({ ...rest, ORGS_FILE: '/does/not/exist' });
        assert.match(complaints, /ORGS_FILE is invalid: ENOENT/);
        assert.doesNotMatch(complaints, /ORGS is missing/);
    });
});

describe('the webhook of an org', () => {
    it('is refused at start when it is incomplete', () => {
        const [org] = ORGS;
        const webhook = { clientId: 'app' };
        const complaint = complaintsAbout({
            ...COMPLETE,
            ORGS: JSON.stringify([{ ...org, webhook }])
        });
        assert.match(complaint, /ORGS\[0\]\.webhook\.clientSecret is missing/);
    });
});
