import type { TObject } from 'typebox';
import { ErrorReply, RunSyncRequest, RunSyncRequestResult } from './schemas.ts';

const SCHEMAS = { RunSyncRequest, RunSyncRequestResult, ErrorReply };

/**
 * Describes the proxy for Salesforce's External Services, from the same schemas that validate calls.
 *
 * out     OpenAPI 3.0.3 with flat, named schemas; nothing that External Services ignores or refuses:
 *         no composition, no formats, no security (the Named Credential signs the calls)
 * source  Salesforce External Services, schema definition requirements
 */
export function externalServiceSchema(): object {
    return {
        openapi: '3.0.3',
        info: {
            title: 'IntacctProxy',
            version: '1.0.0',
            description: 'Carries out Intacct sync requests of a Salesforce org.'
        },
        servers: [{ url: '/' }],
        paths: {
            '/v1/sync-requests/run': {
                post: {
                    operationId: 'runSyncRequest',
                    summary: 'Run one sync request',
                    description:
                        'Takes the row, does its operation in Intacct, writes the outcome to the row. Safe to repeat.',
                    requestBody: { required: true, content: json('RunSyncRequest') },
                    responses: {
                        '200': {
                            description: 'The row is up to date.',
                            content: json('RunSyncRequestResult')
                        },
                        '4XX': {
                            description: 'The call was refused.',
                            content: json('ErrorReply')
                        },
                        '5XX': {
                            description: 'The proxy or a system behind it failed.',
                            content: json('ErrorReply')
                        }
                    }
                }
            }
        },
        components: {
            schemas: Object.fromEntries(
                Object.entries(SCHEMAS).map(([name, schema]) => [name, flat(schema)])
            )
        }
    };
}

function json(schemaName: keyof typeof SCHEMAS): object {
    return { 'application/json': { schema: { $ref: `#/components/schemas/${schemaName}` } } };
}

function flat(schema: TObject): object {
    const { description, required, properties } = schema as TObject & { description?: string };
    return {
        type: 'object',
        description,
        required,
        properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => {
                const { type, description: text } = property as {
                    type?: string;
                    description?: string;
                };
                return [name, { type, description: text }];
            })
        )
    };
}
