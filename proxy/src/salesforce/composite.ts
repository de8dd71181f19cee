import { ProxyError } from '../domain/proxyError.ts';
import type { SalesforceClient } from './client.ts';
import { API_VERSION } from './login.ts';
import { salesforceFailure, type PlatformError } from './errorCatalogue.ts';
import { queryPath } from './soql.ts';

/** One step of a composite call; later steps may use `@{name.records[0].Id}` of earlier ones. */
export interface Step {
    readonly referenceId: string;
    readonly method: 'GET' | 'PATCH' | 'POST' | 'DELETE';
    readonly path: string;
    readonly body?: object | undefined;
}

interface StepResult {
    readonly referenceId: string;
    readonly httpStatusCode: number;
    readonly body: unknown;
}

/** What each step of a composite call came to. */
export interface CompositeResult {
    /** The rows a query step found. */
    rows(referenceId: string): Promise<Row[]>;
    /** What a step answered; undefined when it failed. */
    body<T>(referenceId: string): T | undefined;
    /** The id that an upsert step wrote. */
    writtenId(referenceId: string): string | undefined;
    /** What became of each row of a collection step; throws what kept all of them from being saved. */
    saved(referenceId: string): readonly unknown[];
    /** Why a step failed; undefined when it did not. */
    failure(referenceId: string): ProxyError | undefined;
    /** The failure that made the whole call fail, if any. */
    readonly firstFailure: ProxyError | undefined;
}

export type Row = Readonly<Record<string, unknown>>;

/** A query as a step. */
export function queryStep(referenceId: string, soql: string): Step {
    return { referenceId, method: 'GET', path: queryPath(soql) };
}

/** A change of one record as a step. */
export function updateStep(referenceId: string, recordPath: string, body: object): Step {
    return { referenceId, method: 'PATCH', path: `/sobjects/${recordPath}`, body };
}

/**
 * Does several things in the org for the price of one API call.
 *
 * in      at most 25 steps, of which at most 5 are queries or collections
 * out     the result of each step; with `allOrNone`, either all took effect or none
 * source  Salesforce REST API, composite resource
 */
export async function composite(
    client: SalesforceClient,
    steps: readonly Step[],
    { allOrNone }: { allOrNone: boolean }
): Promise<CompositeResult> {
    const answer = await client<{ compositeResponse: readonly StepResult[] }>({
        method: 'POST',
        path: '/composite',
        body: {
            allOrNone,
            compositeRequest: steps.map(({ path, ...step }) => ({
                ...step,
                url: `/services/data/v${API_VERSION}${path}`
            }))
        }
    });
    return compositeResult(client, answer.compositeResponse);
}

function compositeResult(
    client: SalesforceClient,
    results: readonly StepResult[]
): CompositeResult {
    const find = (name: string) => results.find(({ referenceId }) => referenceId === name);
    const failures = results.map(failureOf).filter((failure) => failure !== undefined);
    return {
        async rows(referenceId) {
            const result = find(referenceId);
            const failure = result && failureOf(result);
            if (failure) {
                throw failure;
            }
            return allRows(client, result?.body as Page);
        },
        body<T>(referenceId: string) {
            const result = find(referenceId);
            return result && !failureOf(result) ? (result.body as T) : undefined;
        },
        writtenId: (referenceId) => (find(referenceId)?.body as { id?: string } | undefined)?.id,
        saved(referenceId) {
            const result = find(referenceId);
            if (!result || !Array.isArray(result.body) || result.httpStatusCode >= 400) {
                throw (
                    (result && failureOf(result)) ?? salesforceFailure(NO_ANSWER, { status: 500 })
                );
            }
            return result.body;
        },
        failure: (referenceId) => {
            const result = find(referenceId);
            return result && failureOf(result);
        },
        firstFailure: failures.find((failure) => !isConsequence(failure)) ?? failures[0]
    };
}

const NO_ANSWER = { errorCode: '', message: 'a step of the call was not answered' };

/** Part of the rows of a query. */
export interface Page {
    readonly records: readonly Row[];
    readonly done: boolean;
    readonly nextRecordsUrl?: string;
}

/** The rows of a page and of all that follow it. */
export async function allRows(client: SalesforceClient, first: Page): Promise<Row[]> {
    const rows = [...first.records];
    let page = first;
    while (!page.done && page.nextRecordsUrl) {
        const path = page.nextRecordsUrl.replace(/^\/services\/data\/v[\d.]+/, '');
        page = await client<Page>({ method: 'GET', path });
        rows.push(...page.records);
    }
    return rows;
}

/** A step fails by its status, a collection also row by row under status 200. */
function failureOf({ httpStatusCode: status, body }: StepResult): ProxyError | undefined {
    if (status >= 400) {
        const [error] = body as PlatformError[];
        return salesforceFailure(error ?? { errorCode: '', message: '' }, { status });
    }
    const errors = Array.isArray(body) ? (body as SavedRow[]).flatMap(errorsOf) : [];
    const error = errors.find(({ statusCode }) => statusCode !== ROLLED_BACK) ?? errors[0];
    return error && salesforceFailure({ ...error, errorCode: error.statusCode }, { status: 400 });
}

interface SavedRow {
    readonly success?: boolean;
    readonly errors?: readonly RowError[];
}

interface RowError {
    readonly statusCode: string;
    readonly message: string;
    readonly fields?: readonly string[];
}

const ROLLED_BACK = 'ALL_OR_NONE_OPERATION_ROLLED_BACK';

function errorsOf({ success, errors = [] }: SavedRow): readonly RowError[] {
    return success === false ? errors : [];
}

/** Steps that failed only because another one did. */
function isConsequence({ facts }: ProxyError): boolean {
    return /PROCESSING_HALTED|ALL_OR_NONE_OPERATION_ROLLED_BACK/.test(facts.detail ?? '');
}
