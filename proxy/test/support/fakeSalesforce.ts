import { fakeServer, type Exchange, type FakeServer, type Reply } from './fakeServer.ts';
import { evaluateQuery, type Row, type Tables } from './fakeSoql.ts';

export interface FakeSalesforce extends FakeServer {
    readonly tables: Tables;
    /** Steps of every composite call, in order: one entry per API call. */
    apiCalls(): string[][];
    /** Refuses the sessions handed out so far. */
    expireSessions(): void;
}

interface SubRequest {
    readonly referenceId: string;
    readonly method: string;
    readonly url: string;
    readonly body?: Row;
}

interface SubResult {
    referenceId: string;
    httpStatusCode: number;
    body: unknown;
}

const PREFIX = '/services/data/v66.0';
const HELD = 'Another run of the proxy is working on this request.';

/** A Salesforce org in the platform's own shapes, small enough to read: token, composite, SOQL. */
export async function fakeSalesforce(seed: Tables): Promise<FakeSalesforce> {
    const tables = seed;
    let sessionNumber = 1;
    let nextId = 1;

    function answer(exchange: Exchange): Reply {
        if (exchange.path === '/services/oauth2/token') {
            const isKnown = exchange.text.includes('salesforce-client-secret');
            const body = {
                access_token: `00D!session-secret-${sessionNumber}`,
                instance_url: server.url
            };
            return isKnown
                ? { status: 200, body }
                : { status: 400, body: { error: 'invalid_client' } };
        }
        if (exchange.headers.authorization !== `Bearer 00D!session-secret-${sessionNumber}`) {
            return {
                status: 401,
                body: problem('INVALID_SESSION_ID', 'Session expired or invalid')
            };
        }
        return { status: 200, body: { compositeResponse: composite(JSON.parse(exchange.text)) } };
    }

    function composite(call: { allOrNone: boolean; compositeRequest: SubRequest[] }): SubResult[] {
        const before = structuredClone(tables);
        const results: SubResult[] = [];
        for (const step of call.compositeRequest) {
            results.push({ referenceId: step.referenceId, ...carryOut(step, results) });
        }
        if (call.allOrNone && results.some(({ httpStatusCode }) => httpStatusCode >= 400)) {
            Object.keys(tables).forEach((object) => delete tables[object]);
            Object.assign(tables, before);
            return results.map((result) =>
                result.httpStatusCode >= 400
                    ? result
                    : {
                          ...result,
                          httpStatusCode: 400,
                          body: problem('PROCESSING_HALTED', 'rolled back')
                      }
            );
        }
        return results;
    }

    function carryOut(step: SubRequest, results: SubResult[]): Omit<SubResult, 'referenceId'> {
        const url = resolve(decodeURIComponent(step.url), results);
        const body =
            step.body && (JSON.parse(resolve(JSON.stringify(step.body), results) ?? '') as Row);
        if (url === undefined) {
            return { httpStatusCode: 400, body: problem('PROCESSING_HALTED', 'Invalid reference') };
        }
        const path = url.replace(PREFIX, '');
        if (path.startsWith('/query?q=')) {
            const records = evaluateQuery(tables, path.slice('/query?q='.length));
            return {
                httpStatusCode: 200,
                body: { totalSize: records.length, done: true, records }
            };
        }
        const collection = /^\/composite\/sobjects\/(\w+)\/Intacct_Key__c$/.exec(path);
        if (collection) {
            const rows = (body as { records: Row[] }).records;
            return {
                httpStatusCode: 200,
                body: rows.map((row) => upsert(collection[1] ?? '', row))
            };
        }
        if (step.method === 'DELETE') {
            const ids = new URL(`http://x${path}`).searchParams.get('ids')?.split(',') ?? [];
            return { httpStatusCode: 200, body: ids.map(remove) };
        }
        const [, object = '', external, id = ''] =
            /^\/sobjects\/(\w+)\/(?:(Intacct_Key__c)\/)?(\w+)$/.exec(path) ?? [];
        return external
            ? { httpStatusCode: 201, body: upsert(object, { ...body, Intacct_Key__c: id }) }
            : update(object, id, body ?? {});
    }

    function upsert(object: string, row: Row): Row {
        const table = (tables[object] ??= []);
        const existing = table.find((other) => other['Intacct_Key__c'] === row['Intacct_Key__c']);
        if (existing && row['Document__r']) {
            const message = 'Unable to create/update fields: Document__c.';
            const errors = [
                { statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', message, fields: ['Document__c'] }
            ];
            return { success: false, errors };
        }
        const id = existing ? existing['Id'] : `a0X${String(nextId++).padStart(15, '0')}`;
        const saved = existing ?? {};
        Object.assign(saved, row, { Id: id }, masterOf(row));
        if (!existing) {
            table.push(saved);
        }
        return { id, success: true, created: !existing, errors: [] };
    }

    function masterOf({ Document__r: link }: Row): Row {
        const key = (link as Row | undefined)?.['Intacct_Key__c'];
        const isMaster = (other: Row) => other['Intacct_Key__c'] === key && other['Document_Id__c'];
        const master = key === undefined ? undefined : Object.values(tables).flat().find(isMaster);
        return master ? { Document__r: master, Document__c: master['Id'] } : {};
    }

    function remove(id: string): Row {
        for (const [object, rows] of Object.entries(tables)) {
            tables[object] = rows.filter((row) => row['Id'] !== id);
        }
        return { id, success: true, errors: [] };
    }

    function update(object: string, id: string, body: Row): Omit<SubResult, 'referenceId'> {
        const row = tables[object]?.find((candidate) => candidate['Id'] === id);
        if (!row) {
            return {
                httpStatusCode: 404,
                body: problem('NOT_FOUND', 'The requested resource does not exist')
            };
        }
        if (object === 'Intacct_Sync_Request__c' && isHeldByAnother(row, body)) {
            return {
                httpStatusCode: 400,
                body: problem('FIELD_CUSTOM_VALIDATION_EXCEPTION', HELD, ['Claim__c'])
            };
        }
        Object.assign(row, body);
        return { httpStatusCode: 204, body: null };
    }

    const server = await fakeServer(answer);
    return {
        ...server,
        tables,
        apiCalls: () =>
            server.calls
                .filter(({ path }) => path.endsWith('/composite'))
                .map(({ text }) =>
                    (JSON.parse(text).compositeRequest as SubRequest[]).map(
                        (step) => step.referenceId
                    )
                ),
        expireSessions: () => {
            sessionNumber += 1;
        }
    };
}

/** The validation rule Claimed_By_Another_Run of the package. */
function isHeldByAnother(row: Row, body: Row): boolean {
    const heartbeat = Date.parse(String(row['Heartbeat_At__c'] ?? ''));
    return (
        'Claim__c' in body &&
        Boolean(row['Claim__c']) &&
        body['Claim__c'] !== row['Claim__c'] &&
        row['Status__c'] === 'Running' &&
        Date.now() - heartbeat < 5 * 60_000
    );
}

/** Fills `@{name.path[0].Field}` from earlier results; undefined when one leads nowhere. */
function resolve(text: string, results: readonly SubResult[]): string | undefined {
    let isBroken = false;
    const resolved = text.replace(/@\{(\w+)\.([^}]+)\}/g, (_, name: string, path: string) => {
        const body = results.find(({ referenceId }) => referenceId === name)?.body;
        const value = path
            .split(/[.[\]]+/)
            .filter(Boolean)
            .reduce<unknown>((at, key) => (at as Row | undefined)?.[key], body);
        isBroken ||= value === undefined || value === null;
        return String(value);
    });
    return isBroken ? undefined : resolved;
}

function problem(errorCode: string, message: string, fields: string[] = []): object[] {
    return [{ errorCode, message, fields }];
}
