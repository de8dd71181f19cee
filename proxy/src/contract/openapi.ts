import type { TObject } from 'typebox';
import { OPERATIONS, type ContractOperation } from './operations.ts';
import { ErrorReply } from './schemas.ts';

/**
 * Describes the proxy for Salesforce's External Services, from the same schemas that validate calls.
 *
 * out     OpenAPI 3.0.3 with flat, named schemas; nothing that External Services ignores or refuses:
 *         no composition, no formats, no security (the Named Credential signs the calls)
 * source  Salesforce External Services, schema definition requirements
 */
export function externalServiceSchema(): object {
    const schemas = new Map(OPERATIONS.flatMap(({ request, result }) => [request, result]));
    schemas.set('ErrorReply', ErrorReply);
    return {
        openapi: '3.0.3',
        info: {
            title: 'IntacctProxy',
            version: '1.1.0',
            description: 'Carries out Intacct sync requests of a Salesforce org.'
        },
        servers: [{ url: '/' }],
        paths: Object.fromEntries(
            OPERATIONS.map((operation) => [operation.path, pathOf(operation)])
        ),
        components: {
            schemas: Object.fromEntries([...schemas].map(([name, schema]) => [name, flat(schema)]))
        }
    };
}

function pathOf({ operationId, summary, description, request, result }: ContractOperation): object {
    return {
        post: {
            operationId,
            summary,
            description,
            requestBody: { required: true, content: json(request[0]) },
            responses: {
                '200': { description: 'The call was carried out.', content: json(result[0]) },
                '4XX': { description: 'The call was refused.', content: json('ErrorReply') },
                '5XX': {
                    description: 'The proxy or a system behind it failed.',
                    content: json('ErrorReply')
                }
            }
        }
    };
}

function json(schemaName: string): object {
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
