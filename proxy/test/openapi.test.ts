import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { externalServiceSchema } from '../src/contract/openapi.ts';
import { buildApp } from '../src/app.ts';
import { benchSettings } from './support/bench.ts';

const REFUSED_BY_EXTERNAL_SERVICES =
    /"(anyOf|oneOf|allOf|nullable|additionalProperties|security|securitySchemes|const|pattern)"/;

describe('the External Service schema', () => {
    const schema = JSON.parse(JSON.stringify(externalServiceSchema()));

    it('describes every operation with answers for every class of status', () => {
        const operations = Object.values<{ post: { operationId: string; responses: object } }>(
            schema.paths
        ).map(({ post }) => post);
        assert.equal(schema.openapi, '3.0.3');
        assert.ok(schema.info.version);
        assert.deepEqual(
            operations.map(({ operationId }) => operationId),
            [
                'runSyncRequest',
                'testConnection',
                'listTransactionDefinitions',
                'describeTransactionDefinition',
                'validateDocument'
            ]
        );
        for (const { responses } of operations) {
            assert.deepEqual(Object.keys(responses), ['200', '4XX', '5XX']);
        }
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
        const names = Object.fromEntries(
            Object.entries<{ properties: object }>(schema.components.schemas).map(
                ([name, { properties }]) => [name, Object.keys(properties).join(' ')]
            )
        );
        assert.deepEqual(names, {
            RunSyncRequest: 'organizationId requestId',
            RunSyncRequestResult: 'ok status code message requestId documentId correlationId',
            TestConnection: 'organizationId',
            ConnectionResult:
                'ok code message correlationId companyId companyName baseCurrency multiCurrency showPaymentStatus latencyMs content',
            ListTransactionDefinitions: 'organizationId',
            DescribeTransactionDefinition: 'organizationId definition',
            ValidateDocument: 'organizationId definition sourceRecordId document',
            JsonResult: 'ok code message correlationId content',
            ErrorReply: 'code message retryable correlationId'
        });
    });

    it('is what GET /openapi.json answers', async () => {
        const app = buildApp({ ...benchSettings('http://a', 'http://b'), LOG_LEVEL: 'silent' });
        assert.deepEqual((await app.inject('/openapi.json')).json(), schema);
        await app.close();
    });
});
