import type { FastifyRequest } from 'fastify';
import type { Company } from '../company/company.ts';
import type { Session } from '../objects/objectType.ts';
import { gatewayError } from './intacctError.ts';
import type { Tokens } from './tokens.ts';

/**
 * Reads whose request this is.
 *
 * in      Authorization: Bearer, X-IA-API-Param-Entity
 * out     the entity of the header, else of the token; an unknown entity is the top level, silently
 * throws  GW-0031 without a token, REST-2102 for a bad one
 */
export async function readSession(
    request: FastifyRequest,
    company: Company,
    tokens: Tokens
): Promise<Session> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ', 2);
    if (scheme?.toLowerCase() !== 'bearer' || !token) {
        throw gatewayError(401, 'GW-0031', 'Invalid token');
    }
    const subject = await tokens.verify(token);
    const named = request.headers['x-ia-api-param-entity'] ?? subject.entity;
    const entity = company.entities.byId(String(named ?? ''));
    return entity === undefined ? {} : { entityKey: entity.key };
}
