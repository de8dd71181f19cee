import type { FastifyInstance } from 'fastify';
import type { Company } from '../company/company.ts';
import { TOKEN_SECONDS, type Tokens, type TokenSubject } from './tokens.ts';

const CLIENT = { id: 'local', secret: 'local' };
const USER = 'admin';

interface OAuthFailure {
    readonly status: number;
    readonly error: string;
    readonly description: string;
}

/** POST /oauth2/token (client_credentials) and POST /oauth2/revoke. */
export function oauthRoutes(app: FastifyInstance, company: Company, tokens: Tokens): void {
    app.post('/oauth2/token', async (request, reply) => {
        const form = (request.body ?? {}) as Record<string, string | undefined>;
        const subject = readSubject(form, company);
        if ('error' in subject) {
            const { status, error, description } = subject;
            return reply.code(status).send({ error, error_description: description });
        }
        const token = await tokens.issue(subject);
        return reply.header('cache-control', 'no-store').send({
            token_type: 'Bearer',
            access_token: token,
            expires_in: TOKEN_SECONDS
        });
    });

    app.post('/oauth2/revoke', async (request, reply) => {
        const form = (request.body ?? {}) as Record<string, string | undefined>;
        const subject = await tokens.verify(form['token'] ?? '').catch(() => undefined);
        if (subject !== undefined) tokens.revoke(subject.user);
        return reply.send({ success: true });
    });
}

function readSubject(
    form: Record<string, string | undefined>,
    company: Company
): TokenSubject | OAuthFailure {
    if (form['grant_type'] !== 'client_credentials') {
        return refuse(400, 'unsupported_grant_type', 'Only client_credentials is supported');
    }
    if (form['client_id'] !== CLIENT.id || form['client_secret'] !== CLIENT.secret) {
        return refuse(401, 'invalid_client', 'Client authentication failed');
    }
    const match = /^([^@|]+)@([^@|]+)(?:\|([^@|]+))?$/.exec(form['username'] ?? '');
    if (match === null) {
        return refuse(400, 'invalid_request', 'username format is invalid (expected user@company)');
    }
    const [, user = '', companyId, entity] = match;
    if (companyId !== company.id || user !== USER) {
        return refuse(
            400,
            'invalid_grant',
            'The user is not authorised for this client application'
        );
    }
    return { user, company: company.id, ...(entity === undefined ? {} : { entity }) };
}

function refuse(status: number, error: string, description: string): OAuthFailure {
    return { status, error, description };
}
