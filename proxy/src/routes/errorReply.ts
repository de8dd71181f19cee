import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FAILURES, failureText, type FailureCode } from 'c/failureUtils';
import type { ErrorReplyBody } from '../contract/schemas.ts';
import { ProxyError } from '../domain/proxyError.ts';

const CODE_OF_STATUS: Readonly<Record<number, FailureCode>> = {
    413: 'REQUEST.TOO_LARGE',
    415: 'REQUEST.UNSUPPORTED_MEDIA_TYPE',
    429: 'REQUEST.RATE_LIMITED'
};

/** Gives every answer that is not 2xx the one error shape, Fastify's own refusals included. */
export function replyWithErrors(app: FastifyInstance): void {
    app.setErrorHandler<FastifyError | ProxyError>((error, request, reply) => {
        const failure = error instanceof ProxyError ? error : fastifyFailure(error);
        if (failure.code === 'PROXY.UNEXPECTED') {
            request.log.error({ err: error }, 'call met a bug');
        } else {
            request.log.warn({ code: failure.code }, 'call refused');
        }
        return send(request, reply, failure.code, failure.message);
    });
    app.setNotFoundHandler((request, reply) =>
        send(request, reply, 'REQUEST.NOT_FOUND', 'The proxy has no such address.')
    );
}

/** A malformed call is explained; anything else that Fastify or a bug throws is not. */
function fastifyFailure({ statusCode = 500, message }: FastifyError): ProxyError {
    const code = CODE_OF_STATUS[statusCode];
    if (code) {
        return new ProxyError(code);
    }
    return statusCode < 500
        ? new ProxyError('REQUEST.INVALID', { params: { detail: message } })
        : new ProxyError('PROXY.UNEXPECTED');
}

function send(
    request: FastifyRequest,
    reply: FastifyReply,
    code: FailureCode,
    message: string
): FastifyReply {
    const { status, retryable } = FAILURES[code];
    const body: ErrorReplyBody = {
        code,
        message: status >= 500 ? failureText(code) : message,
        retryable,
        correlationId: request.id
    };
    if (status === 401) {
        reply.header('www-authenticate', 'Bearer');
    }
    return reply.code(status).type('application/json; charset=utf-8').send(body);
}
