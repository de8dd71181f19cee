import type { FastifyInstance, FastifyReply } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import { OrgError } from '../../kernel/types.ts';
import type { Context, ObjectInfo, Org, RecordInput } from '../../kernel/types.ts';
import { requireReadableObject } from '../objectInfo.ts';
import { recordErrorBody } from '../recordErrors.ts';
import { recordId } from '../recordId.ts';
import { objectOfId, readRecord } from '../recordReader.ts';
import { layoutSelection } from '../recordWishes.ts';
import { pathParam, UI_API, type UiRequest } from '../request.ts';

/** POST, PATCH and DELETE of records; refusals come in UI API's own shape. */
export function recordWriteRoutes(app: FastifyInstance, org: Org): void {
    app.post(`${UI_API}/records`, (request: UiRequest, reply) => {
        const context = contextOf(org, request);
        return answered(reply, org.schema.object(apiNameOf(request)), () => {
            const object = requireReadableObject(org, context, apiNameOf(request));
            const id = org.records.create(object.apiName, fieldsOf(request), context);
            void reply.code(201);
            return saved(org, context, object, id);
        });
    });

    app.patch(`${UI_API}/records/:id`, (request: UiRequest, reply) => {
        const context = contextOf(org, request);
        return answered(reply, org.schema.objectOfId(pathParam(request, 'id')), () => {
            const id = recordId(pathParam(request, 'id'));
            const object = objectOfId(org, context, id);
            requireUnmodified(org, object, id, request.headers['if-unmodified-since']);
            org.records.update(object.apiName, id, fieldsOf(request), context);
            return saved(org, context, object, id);
        });
    });

    app.delete(`${UI_API}/records/:id`, (request: UiRequest, reply) => {
        const context = contextOf(org, request);
        return answered(reply, undefined, () => {
            const id = recordId(pathParam(request, 'id'));
            const object = objectOfId(org, context, id);
            org.records.delete(object.apiName, id, context);
            void reply.code(204);
            return null;
        });
    });
}

function answered(
    reply: FastifyReply,
    object: ObjectInfo | undefined,
    work: () => object | null
): FastifyReply {
    try {
        return reply.send(work());
    } catch (error) {
        if (!(error instanceof OrgError)) throw error;
        return reply.code(error.status).send(recordErrorBody(error, object));
    }
}

function saved(org: Org, context: Context, object: ObjectInfo, id: string): object {
    return readRecord(org, context, id, layoutSelection(org, context, object));
}

function apiNameOf({ body }: UiRequest): string {
    return typeof body?.apiName === 'string' ? body.apiName : '';
}

function fieldsOf({ body }: UiRequest): RecordInput {
    const fields = body?.fields;
    if (typeof fields !== 'object' || fields === null) {
        throw new OrgError(400, 'POST_BODY_PARSE_ERROR', 'The body must carry the map `fields`.');
    }
    return fields as RecordInput;
}

/**
 * Refuses to overwrite what somebody saved since the caller read the record.
 * @throws OrgError 412 naming who saved it
 */
function requireUnmodified(
    org: Org,
    object: ObjectInfo,
    id: string,
    since: string | string[] | undefined
): void {
    if (typeof since !== 'string') return;
    const system: Context = { user: org.users.defaultWorkflowUser(), mode: 'system' };
    const values = org.records.read(object.apiName, id, system);
    const changedAt = Date.parse(String(values?.LastModifiedDate));
    if (!(changedAt > Date.parse(since))) return;
    const by = org.users.byId(String(values?.LastModifiedById))?.name ?? 'another user';
    throw new OrgError(
        412,
        'CollisionDetectedException',
        `This record was modified by ${by} during your edit session. Make a note of the data you entered, then reload the record and enter your updates again.`
    );
}
