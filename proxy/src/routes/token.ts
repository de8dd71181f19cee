import formbody from '@fastify/formbody';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { ErrorReply, TokenForm, TokenReply } from '../contract/schemas.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { Credentials, IssueToken } from '../usecases/issueToken.ts';

const schema = {
    body: TokenForm,
    response: { 200: TokenReply, '4xx': ErrorReply, '5xx': ErrorReply }
};

/** POST /oauth/token: the client-credentials grant that the org's External Credential performs. */
export function tokenRoutes(issueToken: IssueToken): FastifyPluginAsyncTypebox {
    return async (app) => {
        app.removeAllContentTypeParsers();
        await app.register(formbody, { bodyLimit: 4096 });
        app.post('/oauth/token', { schema }, async ({ body, headers }, reply) => {
            const credentials = fromBasic(headers.authorization) ?? fromForm(body);
            const { token, expiresInSeconds } = await issueToken(credentials);
            reply.header('cache-control', 'no-store');
            return {
                access_token: token,
                token_type: 'Bearer' as const,
                expires_in: expiresInSeconds,
                scope: 'intacct.sync' as const
            };
        });
    };
}

/** Client id and secret are form-encoded before they are joined (RFC 6749, 2.3.1). */
function fromBasic(authorization: string | undefined): Credentials | undefined {
    const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1];
    if (encoded === undefined) {
        return undefined;
    }
    const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    return { clientId: formDecoded(id), clientSecret: formDecoded(secret.join(':')) };
}

function fromForm(form: { client_id?: string; client_secret?: string }): Credentials {
    const { client_id: clientId, client_secret: clientSecret } = form;
    if (clientId === undefined || clientSecret === undefined) {
        throw new ProxyError('REQUEST.UNAUTHENTICATED');
    }
    return { clientId, clientSecret };
}

function formDecoded(text: string): string {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
        return text;
    }
}
