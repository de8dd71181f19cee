import formBody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Company } from './company/company.ts';
import { documentPage } from './control/documentPage.ts';
import { controlRoutes } from './control/controlRoutes.ts';
import { apiRoutes } from './http/apiRoutes.ts';
import { installBodyParsers } from './http/bodyParsers.ts';
import { CallLog } from './http/callLog.ts';
import { failure } from './http/envelope.ts';
import { installFaults } from './http/faultHooks.ts';
import { Faults } from './http/faults.ts';
import { IntacctError, invalidRequest, notFound } from './http/intacctError.ts';
import { oauthRoutes } from './http/oauthRoutes.ts';
import { installLatency } from './http/latency.ts';
import { installThrottle } from './http/throttle.ts';
import { Tokens } from './http/tokens.ts';

export const BASE = '/ia/api/v1';

/** A local Sage Intacct company behind Sage's own URLs; `/_local` is for tests and the demo. */
export async function buildIntacct(company: Company): Promise<FastifyInstance> {
    const app = Fastify({ logger: false, bodyLimit: 1_048_576 });
    const calls = new CallLog();
    const faults = new Faults();
    const tokens = new Tokens(company);
    await app.register(formBody);
    installBodyParsers(app);
    app.setErrorHandler((error, _request, reply) => {
        const { status, body } = failure(asIntacctError(error));
        return reply.code(status).send(body);
    });
    app.setNotFoundHandler((request, reply) => {
        const { status, body } = failure(notFound(`Resource '${request.url}'`));
        return reply.code(status).send(body);
    });
    await app.register(
        async (api) => {
            installThrottle(api, () => company.preferences.concurrency);
            installLatency(api, () => company.preferences.latencyMs);
            api.addHook('onRequest', async ({ method, url }) =>
                calls.count(method, url.slice(BASE.length))
            );
            await api.register(async (oauth) => {
                installFaults(oauth, faults);
                oauthRoutes(oauth, company, tokens);
            });
            await api.register(async (services) => apiRoutes(services, company, tokens, faults));
        },
        { prefix: BASE }
    );
    app.get('/ia/acct/ur.phtml', (request, reply) => {
        const key = (request.query as Record<string, string | undefined>)['.r'] ?? '';
        const document = company.documents.get(key);
        if (document === undefined) throw notFound(`Record ${key}`);
        return reply.type('text/html; charset=utf-8').send(documentPage(company, document));
    });
    controlRoutes(app, company, calls, faults);
    return app;
}

/** Fastify's own refusals (too large, wrong media type) in Intacct's envelope; bugs are a bare 500. */
function asIntacctError(error: unknown): IntacctError {
    if (error instanceof IntacctError) return error;
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status < 500) return invalidRequest((error as Error).message, undefined, status);
    console.error(error);
    return new IntacctError(500, { code: 'GW-0001', message: 'Internal error' }, 'gateway');
}
