import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Company } from '../company/company.ts';
import { modelService } from '../model/modelService.ts';
import type { Session } from '../objects/objectType.ts';
import { reversePayment } from '../payments/reversePayment.ts';
import { queryService } from '../query/queryService.ts';
import { type Answer, failure } from './envelope.ts';
import { installFaults } from './faultHooks.ts';
import type { Faults } from './faults.ts';
import { Idempotency, type KeyedRequest } from './idempotency.ts';
import { IntacctError } from './intacctError.ts';
import { parseObjectPath } from './objectPath.ts';
import { type ObjectRequest, ObjectService } from './objectService.ts';
import { readSession } from './session.ts';
import type { Tokens } from './tokens.ts';
import { whenDone } from './whenDone.ts';

const VERBS = { GET: 'get', POST: 'post', PATCH: 'patch', DELETE: 'delete' } as const;

/** Everything behind a token: `/objects/…`, `/workflows/…` and `/services/core/…`. */
export function apiRoutes(
    app: FastifyInstance,
    company: Company,
    tokens: Tokens,
    faults: Faults
): void {
    const objects = new ObjectService(company);
    const idempotency = new Idempotency(company);
    const sessions = new WeakMap<FastifyRequest, Session>();
    const session = (request: FastifyRequest): Session => sessions.get(request) ?? {};

    app.addHook('onRequest', async (request) => {
        sessions.set(request, await readSession(request, company, tokens));
    });
    app.addHook('preHandler', async (request, reply) => {
        const keyed = keyedRequest(request);
        if (keyed === undefined) return undefined;
        const earlier = idempotency.begin(keyed);
        if (earlier === undefined) {
            whenDone(reply, () => idempotency.release(keyed.key));
            return undefined;
        }
        return reply
            .header('x-ia-idempotency-cached-date', new Date(earlier.cachedAt).toUTCString())
            .code(earlier.status)
            .type('application/json')
            .send(earlier.body);
    });
    installFaults(app, faults);

    for (const [method, verb] of Object.entries(VERBS)) {
        app.route({
            method,
            url: '/objects/*',
            handler: (request, reply) => {
                const work = () => objects[verb](objectRequest(company, request, session(request)));
                return send(reply, perform(company, idempotency, keyedRequest(request), work));
            }
        });
    }
    app.post('/workflows/accounts-receivable/payment/reverse', (request, reply) => {
        const work = () => reversePayment(company, request.body);
        return send(reply, perform(company, idempotency, keyedRequest(request), work));
    });
    app.post('/services/core/query', (request, reply) =>
        send(reply, queryService(company, session(request), request.body))
    );
    app.get('/services/core/model', (request, reply) => {
        const { name } = request.query as { name?: string };
        return send(reply, modelService(company, name));
    });
}

/** Does the work and keeps its answer under the key in one transaction; refusals are kept too. */
function perform(
    company: Company,
    idempotency: Idempotency,
    keyed: KeyedRequest | undefined,
    work: () => Answer
): Answer {
    if (keyed === undefined) return company.transaction(work);
    try {
        return company.transaction(() => {
            const answer = work();
            idempotency.remember(keyed, answer);
            return answer;
        });
    } catch (error) {
        if (!(error instanceof IntacctError)) throw error;
        const answer = failure(error);
        idempotency.remember(keyed, answer);
        return answer;
    }
}

function objectRequest(company: Company, request: FastifyRequest, session: Session): ObjectRequest {
    return {
        path: parseObjectPath(company, (request.params as { '*': string })['*']),
        payload: request.body,
        query: request.query as Record<string, string | undefined>,
        session,
        isAtomic: request.headers['x-ia-api-param-transaction'] === 'true'
    };
}

/** Only writes to objects and workflows honour the key; the services ignore it. */
function keyedRequest({ method, url, headers, body }: FastifyRequest): KeyedRequest | undefined {
    const key = headers['idempotency-key'];
    const isWrite = method === 'POST' || method === 'PATCH';
    if (!isWrite || typeof key !== 'string' || url.includes('/services/')) return undefined;
    return { key, method, url, body };
}

function send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
    return reply.code(status).send(body);
}
