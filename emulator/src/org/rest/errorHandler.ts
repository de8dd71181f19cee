import type { FastifyError, FastifyInstance } from 'fastify';
import { OrgError } from '../kernel/types.ts';
import { errorBody, notFound } from './errors.ts';

/** Answers every failure in the platform's shape; what is no OrgError is a bug, logged and answered with 500. */
export function registerErrorHandling(app: FastifyInstance): void {
    app.setErrorHandler<FastifyError | OrgError>((error, request, reply) => {
        if (error instanceof OrgError) return reply.code(error.status).send(errorBody(error));
        if (error.statusCode !== undefined && error.statusCode < 500) {
            return reply
                .code(error.statusCode)
                .send([{ errorCode: 'JSON_PARSER_ERROR', message: error.message }]);
        }
        request.log.error(error);
        return reply.code(500).send([{ errorCode: 'UNKNOWN_EXCEPTION', message: error.message }]);
    });
    app.setNotFoundHandler((_request, reply) => {
        const error = notFound();
        return reply
            .code(error.status)
            .send([{ errorCode: error.errorCode, message: error.message }]);
    });
}
