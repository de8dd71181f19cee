import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import type { Context, Org } from '../../kernel/types.ts';
import { attempt } from '../batch.ts';
import { childRecords } from '../childRecords.ts';
import { rememberView } from '../recentRecords.ts';
import { recordId } from '../recordId.ts';
import { objectOfId, readRecord } from '../recordReader.ts';
import { selectionFor } from '../recordWishes.ts';
import type { RecordRepresentation } from '../representation.ts';
import { listParam, pathParam, UI_API, type UiRequest } from '../request.ts';

/** GET records: one by id, or several that each answer for themselves. */
export function recordRoutes(app: FastifyInstance, org: Org): void {
    app.get(`${UI_API}/records/:id`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const record = readAsked(org, context, pathParam(request, 'id'), request.query);
        if (request.query.updateMru === 'true') rememberView(org, context.user.id, record.id);
        return record;
    });

    app.get(`${UI_API}/records/batch/*`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const results = listParam(pathParam(request, '*')).map((id) =>
            attempt(() => readAsked(org, context, id, request.query))
        );
        return { hasErrors: results.some(({ statusCode }) => statusCode !== 200), results };
    });
}

function readAsked(
    org: Org,
    context: Context,
    idText: string,
    asked: Record<string, unknown>
): RecordRepresentation {
    const id = recordId(idText);
    const object = objectOfId(org, context, id);
    const record = readRecord(org, context, id, selectionFor(org, context, object, asked));
    return { ...record, childRelationships: childRecords(org, context, object, id, asked) };
}
