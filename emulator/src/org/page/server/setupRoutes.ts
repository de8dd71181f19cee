import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireSetup } from '../../access/requireSetup.ts';
import type { Context, Org } from '../../kernel/types.ts';
import { contextOf } from '../../rest/session.ts';
import { credentialNames, permissionSetsOf, usersOf } from '../data/setup.ts';

/** GET /_local/page/setup/*: what Setup lists, for users who may see Setup. */
export function registerSetup(app: FastifyInstance, org: Org): void {
    const admitted = (request: FastifyRequest): Context => {
        const context = contextOf(org, request);
        requireSetup(org, context);
        return context;
    };
    app.get('/_local/page/setup/users', (request) => usersOf(org, admitted(request)));
    app.get('/_local/page/setup/permissionSets', (request) =>
        permissionSetsOf(org, admitted(request))
    );
    app.get('/_local/page/setup/credentials', (request) => {
        admitted(request);
        return credentialNames(org);
    });
}
