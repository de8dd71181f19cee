import type { Json } from '../company/records.ts';
import {
    type ErrorDetail,
    invalidRequest,
    payloadErrors,
    unknownField
} from '../http/intacctError.ts';
import { isObject } from '../model/checkPayload.ts';

export const OPERATORS = [
    '$eq',
    '$ne',
    '$lt',
    '$lte',
    '$gt',
    '$gte',
    '$in',
    '$notIn',
    '$between',
    '$notBetween',
    '$contains',
    '$notContains',
    '$startsWith',
    '$notStartsWith',
    '$endsWith',
    '$notEndsWith'
] as const;
export type Operator = (typeof OPERATORS)[number];

/** One condition: `{"$gte": {"audit.modifiedDateTime": "…"}}`. */
export interface Filter {
    readonly operator: Operator;
    readonly path: string;
    readonly value: unknown;
}

export interface Order {
    readonly path: string;
    readonly descending: boolean;
}

/** A query as asked, checked for its form but not yet against an object. */
export interface QueryRequest {
    readonly object: string;
    readonly fields: readonly string[];
    readonly filters: readonly Filter[];
    readonly filterExpression: string | undefined;
    readonly caseSensitive: boolean;
    readonly includePrivate: boolean;
    readonly orderBy: readonly Order[];
    readonly start: number;
    readonly size: number;
}

const DEFAULT_SIZE = 100;
const MAX_SIZE = 4_000;
const KNOWN = [
    'object',
    'fields',
    'filters',
    'filterExpression',
    'filterParameters',
    'orderBy',
    'start',
    'size'
];

/**
 * Reads the body of POST services/core/query.
 * @throws REST-1064 with REST-1043 for unknown members, 400 for an impossible page.
 */
export function readQuery(body: unknown): QueryRequest {
    if (!isObject(body)) throw invalidRequest('A POST request requires a payload', 'REST-1028');
    const details: ErrorDetail[] = Object.keys(body)
        .filter((name) => !KNOWN.includes(name))
        .map((name) => unknownField(`/${name}`));
    const filters = readFilters(body['filters'], details);
    const orderBy = readOrder(body['orderBy'], details);
    if (typeof body['object'] !== 'string') details.push(missing('/object'));
    const fields = body['fields'];
    if (!Array.isArray(fields) || fields.length === 0) details.push(missing('/fields'));
    if (details.length > 0) throw payloadErrors(details);
    const parameters = isObject(body['filterParameters']) ? body['filterParameters'] : {};
    return {
        object: body['object'] as string,
        fields: (fields as unknown[]).map(String),
        filters,
        filterExpression: body['filterExpression'] as string | undefined,
        caseSensitive: parameters['caseSensitiveComparison'] !== false,
        includePrivate: parameters['includePrivate'] === true,
        orderBy,
        start: whole(body, 'start', 1, Number.MAX_SAFE_INTEGER),
        size: whole(body, 'size', DEFAULT_SIZE, MAX_SIZE)
    };
}

function readFilters(value: unknown, details: ErrorDetail[]): Filter[] {
    if (value === undefined) return [];
    return (value as Json[]).flatMap((filter, index) => {
        const [operator, condition] = Object.entries(filter)[0] ?? [];
        const isKnown = OPERATORS.includes(operator as Operator);
        if (!isKnown || !isObject(condition)) {
            details.push(unknownField(`/filters/${index}/${operator}`));
            return [];
        }
        return Object.entries(condition).map(([path, wanted]) => ({
            operator: operator as Operator,
            path,
            value: wanted
        }));
    });
}

function readOrder(value: unknown, details: ErrorDetail[]): Order[] {
    if (value === undefined) return [];
    return (value as Json[]).flatMap((order, index) =>
        Object.entries(order).map(([path, direction]) => {
            if (direction !== 'asc' && direction !== 'desc') {
                const target = `/orderBy/${index}/${path}`;
                details.push({
                    code: 'invalidRequest',
                    message: `${target} must be asc or desc`,
                    target
                });
            }
            return { path, descending: direction === 'desc' };
        })
    );
}

function whole(body: Json, name: string, fallback: number, most: number): number {
    const value = Number(body[name] ?? fallback);
    if (!Number.isInteger(value) || value < 1 || value > most) {
        throw invalidRequest(`${name} must be a whole number from 1 to ${most}`);
    }
    return value;
}

function missing(target: string): ErrorDetail {
    return { code: 'invalidRequest', message: `${target} is required`, target };
}
