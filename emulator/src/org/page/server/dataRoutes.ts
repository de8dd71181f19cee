import type { FastifyInstance } from 'fastify';
import { localSchema } from '../../kernel/types.ts';
import type { Org } from '../../kernel/types.ts';
import { contextOf } from '../../rest/session.ts';
import { requireReadableObject } from '../../uiapi/objectInfo.ts';
import { homePageOf } from '../data/homePage.ts';
import { listPageOf, relatedListPageOf, type ListRequest } from '../data/listPage.ts';
import { lookupRecords, type LookupWishes } from '../data/lookup.ts';
import { objectFormOf, type FormRequest } from '../data/objectForm.ts';
import { openRecordPage } from '../data/recordPage.ts';
import { searchRecords } from '../data/search.ts';
import { tabPageOf } from '../data/tabPage.ts';

const PAGE_SIZE = 50;

interface ListQuery {
    view?: string;
    search?: string;
    sortBy?: string;
    sortDirection?: 'asc' | 'desc';
    offset?: string;
    limit?: string;
}

/** GET /_local/page/*: the shell's own questions, answered as the signed-in user. */
export function registerPageData(app: FastifyInstance, org: Org): void {
    app.get<{ Params: { id: string }; Querystring: { app?: string } }>(
        '/_local/page/records/:id',
        (request) =>
            openRecordPage(request.params.id, request.query.app, org, contextOf(org, request))
    );

    app.get<{ Params: { object: string }; Querystring: ListQuery }>(
        '/_local/page/lists/:object',
        (request) => {
            const { params, query } = request;
            const context = contextOf(org, request);
            const object = requireReadableObject(org, context, params.object);
            return listPageOf(object, query.view, toListRequest(query), org, context);
        }
    );

    app.get<{ Params: { parent: string; relationship: string }; Querystring: ListQuery }>(
        '/_local/page/related/:parent/:relationship',
        (request) => {
            const { parent, relationship } = request.params;
            const asked = toListRequest(request.query);
            return relatedListPageOf(parent, relationship, asked, org, contextOf(org, request));
        }
    );

    app.get<{ Params: { object: string }; Querystring: FormRequest }>(
        '/_local/page/forms/:object',
        (request) => {
            const context = contextOf(org, request);
            const object = localSchema(org, context).requireObject(request.params.object);
            return objectFormOf(object, request.query, org, context);
        }
    );

    app.get<{ Querystring: { term?: string } }>('/_local/page/search', (request) =>
        searchRecords(request.query.term ?? '', org, contextOf(org, request))
    );

    app.get<{ Params: { object: string }; Querystring: { term?: string; wishes?: string } }>(
        '/_local/page/lookups/:object',
        (request) => {
            const { term = '', wishes = '{}' } = request.query;
            const context = contextOf(org, request);
            const object = localSchema(org, context).requireObject(request.params.object);
            const asked = JSON.parse(wishes) as LookupWishes;
            return lookupRecords(object, term, asked, org, context);
        }
    );

    app.get<{ Querystring: { app?: string } }>('/_local/page/home', (request) =>
        homePageOf(request.query.app, org, contextOf(org, request))
    );

    app.get<{ Params: { tab: string } }>('/_local/page/tabs/:tab', (request) =>
        tabPageOf(request.params.tab, org, contextOf(org, request))
    );
}

function toListRequest({ offset, limit, view: _view, ...query }: ListQuery): ListRequest {
    return { ...query, offset: Number(offset ?? 0), limit: Number(limit ?? PAGE_SIZE) };
}
