import { OrgError } from '../kernel/types.ts';
import type { QueryResult } from '../kernel/types.ts';
import { QueryCursors } from './queryCursors.ts';
import { ok, param, versionUrl } from './resource.ts';
import type { Call, Reply, Resource } from './resource.ts';

/** `/query`, `/queryAll` and their further pages of up to 2,000 rows. */
export function queryResources(): readonly Resource[] {
    const cursors = new QueryCursors();
    return [
        { method: 'GET', path: '/query', handle: (call) => firstPage(call, cursors, false) },
        { method: 'GET', path: '/queryAll', handle: (call) => firstPage(call, cursors, true) },
        { method: 'GET', path: '/query/:locator', handle: (call) => nextPage(call, cursors) },
        { method: 'GET', path: '/queryAll/:locator', handle: (call) => nextPage(call, cursors) }
    ];
}

function firstPage(call: Call, cursors: QueryCursors, includeDeleted: boolean): Reply {
    const { org, context, query, version } = call;
    const soql = query['q'];
    if (!soql)
        throw new OrgError(400, 'MALFORMED_QUERY', 'SOQL statements cannot be empty or null');
    const options = { includeDeleted, restDates: true, apiVersion: version };
    const result = org.query(soql, context, options);
    return ok(cursors.open(result, context.user.id, pageSize(call), `${versionUrl(call)}/query`));
}

function nextPage(call: Call, cursors: QueryCursors): Reply {
    const page: QueryResult | undefined = cursors.next(
        param(call, 'locator'),
        call.context.user.id
    );
    if (page) return ok(page);
    throw new OrgError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
}

/** `Sforce-Query-Options: batchSize=500`, from 200 to 2,000. */
function pageSize({ headers }: Call): number {
    const size = Number(
        /batchSize\s*=\s*(\d+)/i.exec(headers['sforce-query-options'] ?? '')?.[1] ?? 2000
    );
    return Math.min(2000, Math.max(200, size));
}
