import type { Company } from '../company/company.ts';
import type { Json } from '../company/records.ts';
import type { Row } from '../company/table.ts';
import { type Answer, page } from '../http/envelope.ts';
import {
    IntacctError,
    notPermitted,
    payloadErrors,
    unknownField,
    unknownObject
} from '../http/intacctError.ts';
import { type NamedObject, objectNamed } from '../objects/registry.ts';
import type { Scope, Session } from '../objects/objectType.ts';
import { candidates } from './candidates.ts';
import { type Comparable, comparable, order } from './compare.ts';
import { parseFilterExpression } from './filterExpression.ts';
import { matchFilter } from './matchFilter.ts';
import { type QueryRequest, readQuery } from './queryRequest.ts';
import { type ResolvedPath, resolvePath } from './resolvePath.ts';

/**
 * Answers one query, or several in a list: flat rows whose names are the dotted paths asked for.
 *
 * in      body of POST services/core/query
 * out     a page of rows; every page is a fresh query
 * throws  REST-1033 for an unknown object, REST-1064/1043 for an unknown field, REST-1107 across a list
 * source  Sage Intacct REST API, services.core.query
 */
export function queryService(company: Company, session: Session, body: unknown): Answer {
    if (!Array.isArray(body)) return { status: 200, body: run(company, session, readQuery(body)) };
    return { status: 200, body: body.map((one) => run(company, session, readQuery(one))) };
}

function run(company: Company, session: Session, query: QueryRequest): Json {
    const named = objectNamed(company, query.object);
    if (named === undefined) throw unknownObject(query.object);
    if (company.preferences.deniedObjects.includes(named.type.name)) {
        throw notPermitted('QUERY', named.type.name);
    }
    const find = finder(company, named);
    const columns = query.fields.map((path, i) => [path, find(path, `/fields/${i}`)] as const);
    const conditions = query.filters.map((filter, i) => {
        const path = filterable(filter.path, find(filter.path, `/filters/${i}`));
        const matches = matchFilter(filter, comparer(filter.path, path, query.caseSensitive));
        return (row: Row) => matches(path.of(row));
    });
    const holds = parseFilterExpression(query.filterExpression, conditions.length);
    const found = visibleRows(company, session, named, query).filter((row) =>
        holds((index) => conditions[index]?.(row) ?? true)
    );
    const rows = sorted(found, query, find);
    const { start, size } = query;
    const shown = rows
        .slice(start - 1, start - 1 + size)
        .map((row) => Object.fromEntries(columns.map(([name, path]) => [name, path.of(row)])));
    return page(shown, rows.length, start, size);
}

function visibleRows(
    company: Company,
    session: Session,
    { type, variant }: NamedObject,
    query: QueryRequest
): Row[] {
    const asked: Session = { ...session, includePrivate: query.includePrivate };
    const scope: Scope = { company, session: asked, ...(variant === undefined ? {} : { variant }) };
    return candidates(type, company, query).filter((row) => type.isVisible?.(row, scope) ?? true);
}

/** A property of the queried object, and how it is read out of a row of its table. */
interface Property extends ResolvedPath {
    readonly of: (row: Row) => unknown;
}

type Find = (path: string, target: string) => Property;

/** Shows a row once, and only when something is asked of it that is not kept as it is shown. */
function finder(company: Company, { type }: NamedObject): Find {
    const model = type.model(company);
    const shown = new WeakMap<Row, Json>();
    const show = (row: Row): Json => {
        const known = shown.get(row) ?? type.flat(row, company);
        shown.set(row, known);
        return known;
    };
    return (path, target) => {
        const result = resolvePath(company, model, path);
        if (result.kind === 'field') {
            return { ...result, of: type.kept?.[path] ?? ((row) => result.read(show(row))) };
        }
        if (result.kind === 'list') throw crossesList(path);
        throw payloadErrors([{ ...unknownField(path), target }]);
    };
}

/** A few properties can be read but not filtered by. */
function filterable(path: string, resolved: Property): Property {
    const isRefused = path.endsWith('href') || path === 'documentHeader.documentType';
    if (isRefused) throw payloadErrors([unknownField(path)]);
    return resolved;
}

function sorted(rows: Row[], { orderBy, caseSensitive }: QueryRequest, find: Find): Row[] {
    if (orderBy.length === 0) return rows;
    const orders = orderBy.map(({ path, descending }, index) => {
        const property = find(path, `/orderBy/${index}`);
        const toComparable = comparer(path, property, caseSensitive);
        return { read: (row: Row) => toComparable(property.of(row)), sign: descending ? -1 : 1 };
    });
    const signs = orders.map(({ sign }) => sign);
    return rows
        .map((row) => ({ row, keys: orders.map(({ read }) => read(row)) }))
        .sort((a, b) => orderOfLists(a.keys, b.keys, signs))
        .map(({ row }) => row);
}

/** The first values that differ decide. */
function orderOfLists(
    a: readonly Comparable[],
    b: readonly Comparable[],
    signs: readonly number[]
): number {
    for (let index = 0; index < signs.length; index += 1) {
        const result = order(a[index] ?? null, b[index] ?? null);
        if (result !== 0) return result * (signs[index] ?? 1);
    }
    return 0;
}

function comparer(path: string, { field }: ResolvedPath, caseSensitive: boolean) {
    const isKey = path === 'key' || path.endsWith('.key');
    return comparable(field, isKey, caseSensitive);
}

function crossesList(path: string): IntacctError {
    return new IntacctError(400, {
        code: 'invalidRequest',
        message: `${path} crosses a list: query the owned object instead`,
        errorId: 'REST-1107'
    });
}
