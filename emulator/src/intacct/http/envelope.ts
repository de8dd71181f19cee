import { randomBytes } from 'node:crypto';
import type { Json } from '../company/records.ts';
import type { ErrorDetail, IntacctError } from './intacctError.ts';

/** An answer before it is written: status and body. */
export interface Answer {
    readonly status: number;
    readonly body: Json | readonly Json[] | undefined;
}

/** One object, or the reference to one, with the counts of a single request. */
export function single(status: number, result: Json): Answer {
    return { status, body: { 'ia::result': result, 'ia::meta': counts(1, 0) } };
}

export function counts(successes: number, errors: number): Json {
    return { totalCount: successes + errors, totalSuccess: successes, totalError: errors };
}

/** A page of objects; `next` and `previous` are record numbers to start at, or null. */
export function page(rows: readonly Json[], total: number, start: number, size: number): Json {
    return {
        'ia::result': rows,
        'ia::meta': {
            totalCount: total,
            start,
            pageSize: size,
            next: start + size <= total ? start + size : null,
            previous: start > 1 ? Math.max(1, start - size) : null
        }
    };
}

/** The error envelope: its outer shape depends on which layer of Intacct refused. */
export function failure(error: IntacctError): Answer {
    const content = errorContent(error);
    if (error.place === 'gateway') return { status: error.status, body: { 'ia::error': content } };
    if (error.place === 'top') {
        return { status: error.status, body: { 'ia::error': content, 'ia::meta': counts(0, 1) } };
    }
    return {
        status: error.status,
        body: { 'ia::result': { 'ia::error': content }, 'ia::meta': counts(0, 1) }
    };
}

/** The content of `ia::error` with its ids, also used inside the elements of a batch answer. */
export function errorContent(error: IntacctError): Json {
    const content = error.content;
    if (error.place === 'gateway') return { ...content, details: { requestId: requestId() } };
    const supportId = newSupportId();
    const details = content.details as readonly ErrorDetail[] | undefined;
    return {
        ...content,
        ...(details === undefined ? {} : { details: details.map((d) => signed(d, supportId)) }),
        supportId
    };
}

/** Business messages end in the support id, as people quote it to Sage. */
function signed(detail: ErrorDetail, supportId: string): ErrorDetail {
    if (!/^(BL|DL|PL)/.test(detail.code)) return detail;
    return { ...detail, message: `${detail.message} [Support ID: ${supportId}]` };
}

function newSupportId(): string {
    return `${randomBytes(4).toString('base64url').slice(0, 5)}%7E${randomBytes(18).toString('base64url')}`;
}

function requestId(): string {
    const [a, b] = [randomBytes(4), randomBytes(6)].map((x) => x.toString('hex').toUpperCase());
    return `${a}:${b?.slice(0, 4)}_${b?.slice(4)}.${b?.slice(0, 2)}`;
}
