import type { FastifyInstance } from 'fastify';
import type { Company, Preferences } from '../company/company.ts';
import type { DefinitionRow } from '../company/records.ts';
import type { CallLog } from '../http/callLog.ts';
import type { Fault, Faults } from '../http/faults.ts';

/** `/_local`: what tests and the demo need and no vendor serves. */
export function controlRoutes(
    app: FastifyInstance,
    company: Company,
    calls: CallLog,
    faults: Faults
): void {
    app.get('/_local/health', () => ({ status: 'ok', company: company.id }));

    app.get('/_local/calls', () => calls.toJSON());
    app.post('/_local/calls/reset', () => {
        calls.reset();
        return calls.toJSON();
    });

    app.get('/_local/clock', () => ({ now: company.clock.now().toISOString() }));
    app.post('/_local/clock', (request) => {
        const { now, advanceSeconds } = request.body as { now?: string; advanceSeconds?: number };
        if (now !== undefined) company.clock.set(new Date(now));
        if (advanceSeconds !== undefined) company.clock.advance(advanceSeconds);
        return { now: company.clock.now().toISOString() };
    });

    app.post('/_local/faults', (request) => {
        faults.add(request.body as Fault);
        return { added: true };
    });
    app.delete('/_local/faults', () => {
        faults.clear();
        return { cleared: true };
    });

    app.get('/_local/preferences', () => company.preferences);
    app.post('/_local/preferences', (request) => {
        company.prefer(request.body as Partial<Preferences>);
        return company.preferences;
    });

    app.post('/_local/definitions/:name', (request, reply) => {
        const { name } = request.params as { name: string };
        const definition = company.definitions.byId(name);
        if (definition === undefined) return reply.code(404).send({});
        const { id, status } = request.body as Partial<Pick<DefinitionRow, 'id' | 'status'>>;
        return company.definitions.put({
            ...definition,
            ...(id !== undefined && { id }),
            ...(status !== undefined && { status })
        });
    });

    app.get('/_local/documents', () =>
        [...company.documents.values()].map((document) => ({
            key: document.key,
            definition: document.definition,
            documentNumber: document.documentNumber,
            state: document.state,
            customer: company.customers.get(document.customerKey)?.id,
            referenceNumber: document.details['referenceNumber'] ?? null,
            lines: document.lineKeys.length,
            total: document.total
        }))
    );
}
