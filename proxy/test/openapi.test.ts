import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { externalServiceSchema } from '../src/contract/openapi.ts';
import { buildApp } from '../src/app.ts';
import { benchSettings } from './support/bench.ts';

const REFUSED_BY_EXTERNAL_SERVICES =
    /"(anyOf|oneOf|allOf|nullable|additionalProperties|security|securitySchemes|const|pattern)"/;

describe('the External Service schema', () => {
    const schema = JSON.parse(JSON.stringify(externalServiceSchema()));

    it('describes one operation with answers for every class of status', () => {
        const operation = schema.paths['/v1/sync-requests/run'].post;
        assert.equal(schema.openapi, '3.0.3');
        assert.ok(schema.info.version);
        assert.equal(operation.operationId, 'runSyncRequest');
        assert.deepEqual(Object.keys(operation.responses), ['200', '4XX', '5XX']);
    });

    it('keeps to flat named schemas of plain types', () => {
        assert.doesNotMatch(JSON.stringify(schema), REFUSED_BY_EXTERNAL_SERVICES);
        for (const { type, properties } of Object.values<Record<string, object>>(
            schema.components.schemas
        )) {
            assert.equal(type, 'object');
            for (const property of Object.values(properties ?? {})) {
                assert.deepEqual(Object.keys(property), ['type', 'description']);
            }
        }
    });

    it('names every field of the contract', () => {
        const { RunSyncRequest, RunSyncRequestResult, ErrorReply } = schema.components.schemas;
        const names = (of: { properties: object }) => Object.keys(of.properties).join(' ');
        assert.equal(names(RunSyncRequest), 'organizationId requestId');
        assert.equal(
            names(RunSyncRequestResult),
            'ok status code message requestId documentId correlationId'
        );
        assert.equal(names(ErrorReply), 'code message retryable correlationId');
    });

    it('is what GET /openapi.json answers', async () => {
        const app = buildApp({ ...benchSettings('http://a', 'http://b'), LOG_LEVEL: 'silent' });
        assert.deepEqual((await app.inject('/openapi.json')).json(), schema);
        await app.close();
    });
});
