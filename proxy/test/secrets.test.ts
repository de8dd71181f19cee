import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redact } from '../src/domain/redact.ts';
import { openBench } from './support/bench.ts';
import { CREATE } from './support/steps.ts';

const SECRETS =
    /intacct-client-secret|intacct-token-secret|salesforce-client-secret|session-secret|acme-client-secret|eyJ/;

describe('secrets', () => {
    it('appear in no log line and on no record, over runs that succeed and runs that fail', async () => {
        const bench = await openBench();
        const leaky = {
            'ia::error': {
                code: 'operationFailed',
                message: 'Bearer intacct-token-secret is not welcome',
                details: [{ code: 'X', message: 'client_secret=intacct-client-secret' }]
            }
        };
        bench.intacct.failNext(CREATE, { status: 422, body: leaky });
        await bench.run();
        const detail = String(bench.request()['Error_Detail__c']);
        bench.request()['Status__c'] = 'Queued';
        bench.intacct.failNext(CREATE, { drop: 'before' });
        bench.salesforce.failNext('/services/oauth2/token', { status: 400, body: 'no' });
        await bench.run();
        await bench.close();

        assert.match(detail, /\[redacted\]/);
        assert.doesNotMatch(detail, SECRETS);
        assert.ok(bench.log.length > 10);
        assert.doesNotMatch(bench.log.join(''), SECRETS);
    });

    it('of every kind are taken out of raw vendor text', () => {
        const text =
            'Authorization: Bearer abc.def {"access_token":"t0ken","client_secret": "s3cret"} password=hunter2&x eyJhbGciOi.eyJzdWIi.sig';
        const clean = redact(text, 1000);
        assert.doesNotMatch(clean, /abc\.def|t0ken|s3cret|hunter2|eyJ/);
    });

    it('and are cut to the length of the field that keeps the text', () => {
        assert.equal(redact('x'.repeat(50), 10).length, 10);
    });

    it('leave each log line with the correlation id of its call', async () => {
        const bench = await openBench();
        await bench.run();
        await bench.close();
        const lines = bench.log.map((entry) => JSON.parse(entry));
        const ofRun = lines.filter(({ msg }) => /answered|ended/.test(msg));
        assert.ok(ofRun.length >= 5);
        assert.equal(new Set(ofRun.map(({ correlationId }) => correlationId)).size, 1);
    });
});
