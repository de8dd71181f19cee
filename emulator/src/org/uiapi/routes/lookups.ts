import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import { localSchema } from '../../kernel/types.ts';
import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import { readPage } from '../listPage.ts';
import { requireReadableObject } from '../objectInfo.ts';
import { pageLinks, pageOf } from '../paging.ts';
import { requireReadableField } from '../picklistValues.ts';
import { baseUrl, listParam, pathParam, textParam, UI_API, type UiRequest } from '../request.ts';
import { searchableObjects, searchByName } from '../searchByName.ts';
import { soqlContains } from '../soqlOf.ts';

const PAGE = { standard: 25, maximum: 2000 };

/** Finding records by name: suggestions for a lookup field, and search over all objects. */
export function lookupRoutes(app: FastifyInstance, org: Org): void {
    app.get(`${UI_API}/lookups/:object/:field`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const object = requireReadableObject(org, context, pathParam(request, 'object'));
        const field = requireReadableField(org, context, object, pathParam(request, 'field'));
        const targets = (field.reference?.to ?? []).flatMap((name) => {
            const target = localSchema(org, context).object(name);
            const readable = target && org.access.object(context, target.apiName).read;
            return readable ? [[name, suggestions(org, context, request, target)]] : [];
        });
        return { currentPage: 1, lookupResults: Object.fromEntries(targets) as object };
    });

    app.get(`${UI_API}/lookups/:object/:field/:target`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const target = requireReadableObject(org, context, pathParam(request, 'target'));
        return suggestions(org, context, request, target);
    });

    app.get('/services/data/:version/parameterizedSearch', (request: UiRequest) => {
        const context = contextOf(org, request);
        const { q, sobject, overallLimit } = request.query;
        const names = listParam(sobject);
        const objects = names.length
            ? names.map((name) => requireReadableObject(org, context, name))
            : searchableObjects(org, context);
        const limit = Number(textParam(overallLimit) ?? 200);
        const term = textParam(q) ?? '';
        const hits = searchByName(org, context, objects, term).map(({ row }) => row);
        return { searchRecords: hits.slice(0, limit) };
    });
}

function suggestions(org: Org, context: Context, request: UiRequest, target: ObjectInfo): object {
    const page = pageOf(request.query.pageSize, request.query.page, PAGE);
    const name = target.nameField ?? 'Id';
    const q = textParam(request.query.q);
    const { records, hasMore } = readPage(org, context, {
        object: target,
        fields: [`${target.apiName}.Id`, `${target.apiName}.${name}`],
        optionalFields: [],
        conditions: [q && target.nameField ? `${name} LIKE ${soqlContains(q)}` : undefined],
        sortBy: [name],
        page
    });
    const url = `${baseUrl(request)}/lookups/${target.apiName}`;
    return {
        count: records.length,
        ...pageLinks(page, hasMore, (token) => `${url}?page=${token}`),
        records
    };
}
