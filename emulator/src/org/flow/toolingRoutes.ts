import type { FastifyInstance } from 'fastify';
import type { Context, Org } from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';
import { contextOf } from '../rest/session.ts';
import type { FlowActivation } from './flowActivation.ts';

const TOOLING = '/services/data/:version/tooling';

interface ToolingQuery {
    readonly Params: { readonly version: string };
    readonly Querystring: { readonly q?: string };
}

interface ActivationRequest {
    readonly Params: { readonly id: string };
    readonly Body: { readonly Metadata?: { readonly activeVersionNumber?: number } };
}

/** Serves what the Tooling API knows of flows: queries of FlowDefinition and Flow, and their activation. */
export function registerTooling(
    app: FastifyInstance,
    org: Org,
    activation: FlowActivation,
    onActivated: () => void
): void {
    app.get<ToolingQuery>(`${TOOLING}/query`, (request) => {
        const context = administrator(org, contextOf(org, request));
        const { q = '' } = request.query;
        const object = org.schema.object(/\bFROM\s+(\w+)/i.exec(q)?.[1] ?? '');
        const mode = object?.tooling ? 'system' : 'user';
        const apiVersion = request.params.version.slice(1);
        const result = org.query(q, { ...context, mode }, { restDates: true, apiVersion });
        return { size: result.records.length, entityTypeName: object?.apiName ?? null, ...result };
    });
    app.patch<ActivationRequest>(`${TOOLING}/sobjects/FlowDefinition/:id`, (request, reply) => {
        administrator(org, contextOf(org, request));
        const version = request.body.Metadata?.activeVersionNumber ?? 0;
        if (!activation.activate(request.params.id, version))
            throw new OrgError(404, 'NOT_FOUND', 'The requested resource does not exist');
        onActivated();
        return reply.code(204).send();
    });
}

/** @throws OrgError 403 for anybody who may not see the setup. */
function administrator(org: Org, context: Context): Context {
    if (org.access.userPermissions(context.user).has('CustomizeApplication')) return context;
    throw new OrgError(403, 'INSUFFICIENT_ACCESS', 'Customize Application is required');
}
