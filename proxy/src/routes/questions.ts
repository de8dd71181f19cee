import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
    ConnectionResult,
    DescribeTransactionDefinition,
    JsonResult,
    ListTransactionDefinitions,
    TestConnection,
    ValidateDocument
} from '../contract/questionSchemas.ts';
import { ErrorReply } from '../contract/schemas.ts';
import type { IdentifyCaller } from '../usecases/identifyCaller.ts';
import type { Questions } from '../usecases/questions/questions.ts';
import { connectionReply, jsonReply } from './answerReply.ts';
import { ownOrganization } from './ownOrganization.ts';

/** A document of some thousand lines; nothing else needs as much. */
const DOCUMENT_LIMIT_BYTES = 1_200_000;
const errors = { '4xx': ErrorReply, '5xx': ErrorReply };
const json = { 200: JsonResult, ...errors };

/** The questions that Flow asks while a person waits, each for the org the token belongs to. */
export function questionRoutes(
    questions: Questions,
    identifyCaller: IdentifyCaller
): FastifyPluginAsyncTypebox {
    return async (app) => {
        const organizationOf = ownOrganization(app, identifyCaller);
        app.post(
            '/v1/connection/test',
            { schema: { body: TestConnection, response: { 200: ConnectionResult, ...errors } } },
            async (request) => {
                const organizationId = organizationOf(request, request.body.organizationId);
                const answer = await questions.testConnection(
                    organizationId,
                    undefined,
                    request.log
                );
                return connectionReply(answer, request.id);
            }
        );
        app.post(
            '/v1/definitions/list',
            { schema: { body: ListTransactionDefinitions, response: json } },
            async (request) => {
                const organizationId = organizationOf(request, request.body.organizationId);
                const answer = await questions.listDefinitions(
                    organizationId,
                    undefined,
                    request.log
                );
                return jsonReply(answer, request.id);
            }
        );
        app.post(
            '/v1/definitions/describe',
            { schema: { body: DescribeTransactionDefinition, response: json } },
            async (request) => {
                const { organizationId, ...question } = request.body;
                const own = organizationOf(request, organizationId);
                return jsonReply(
                    await questions.describeDefinition(own, question, request.log),
                    request.id
                );
            }
        );
        app.post(
            '/v1/documents/validate',
            {
                schema: { body: ValidateDocument, response: json },
                bodyLimit: DOCUMENT_LIMIT_BYTES
            },
            async (request) => {
                const { organizationId, ...question } = request.body;
                const own = organizationOf(request, organizationId);
                return jsonReply(
                    await questions.validateDocument(own, question, request.log),
                    request.id
                );
            }
        );
    };
}
