import { createHmac } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Org, User } from '../../kernel/types.ts';
import { INTEGRATION_USERNAME, LOCAL_SECRET } from '../../standard/fixedUsers.ts';
import type { CallMeter } from '../local/callMeter.ts';
import { originOf } from '../origin.ts';
import { findSession } from '../session.ts';
import { identityOf } from './identity.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** `/services/oauth2`: signing in with a password or as the integration user, and who one is. */
export function registerOauth(app: FastifyInstance, org: Org, meter: CallMeter): void {
    app.post<{ Body: Form | undefined }>('/services/oauth2/token', (request, reply) => {
        const form = { ...basicCredentials(request), ...request.body };
        const refusal = clientRefusal(form);
        if (refusal) return refuse(reply, ...refusal);
        const user = userOf(org, form);
        if (!user) return refuse(reply, 'invalid_grant', 'authentication failure');
        meter.count(user.username, 'oauth');
        return reply
            .header('Cache-Control', 'no-store')
            .send(tokenAnswer(org, user, originOf(request)));
    });
    app.post<{ Body: Form | undefined }>('/services/oauth2/revoke', (request, reply) => {
        org.sessions.close(request.body?.['token'] ?? '');
        return reply.code(200).send();
    });
    app.get('/services/oauth2/userinfo', (request, reply) => {
        const session = findSession(org, request);
        if (!session) return reply.code(403).type('text/html').send('Bad_OAuth_Token');
        return reply.send(identityOf(org, session.user, originOf(request)));
    });
    app.get<{ Params: { user: string } }>('/id/:organization/:user', (request, reply) => {
        const user = findSession(org, request) && org.users.byId(request.params.user);
        if (!user) return reply.code(403).type('text/html').send('Bad_OAuth_Token');
        return reply.send(identityOf(org, user, originOf(request)));
    });
}

function clientRefusal(form: Form): readonly [error: string, description: string] | undefined {
    if (form['client_id'] !== LOCAL_SECRET)
        return ['invalid_client_id', 'client identifier invalid'];
    if (form['client_secret'] !== LOCAL_SECRET)
        return ['invalid_client', 'invalid client credentials'];
    const isKnown = ['password', 'client_credentials'].includes(form['grant_type'] ?? '');
    return isKnown ? undefined : ['unsupported_grant_type', 'grant type not supported'];
}

function userOf(org: Org, form: Form): User | undefined {
    if (form['grant_type'] === 'client_credentials')
        return org.users.byUsername(INTEGRATION_USERNAME);
    const user = org.users.byUsername(form['username'] ?? '');
    return user?.isActive && form['password'] === LOCAL_SECRET ? user : undefined;
}

function tokenAnswer(org: Org, user: User, origin: string): Record<string, string> {
    const session = org.sessions.open(user, 'api');
    const id = `${origin}/id/${org.organization.id}/${user.id}`;
    const issuedAt = String(session.issuedAt.getTime());
    return {
        access_token: session.token,
        instance_url: origin,
        id,
        token_type: 'Bearer',
        issued_at: issuedAt,
        signature: createHmac('sha256', LOCAL_SECRET).update(`${id}${issuedAt}`).digest('base64'),
        scope: 'api'
    };
}

function basicCredentials({ headers }: FastifyRequest): Form {
    const encoded = /^Basic\s+(.+)$/i.exec(headers.authorization ?? '')?.[1];
    if (!encoded) return {};
    const [id, secret] = Buffer.from(encoded, 'base64')
        .toString('utf8')
        .split(':')
        .map(decodeURIComponent);
    return { client_id: id, client_secret: secret };
}

function refuse(reply: FastifyReply, error: string, description: string): FastifyReply {
    return reply.code(400).send({ error, error_description: description });
}
