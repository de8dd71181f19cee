import { ProxyError } from '../domain/proxyError.ts';
import type { DocumentMatch, Ledger } from '../ports/ledger.ts';
import type { IntacctClient } from './client.ts';
import type { Raw } from './raw.ts';
import { resultOf } from './resultOf.ts';
import { toSalesDocument } from './toSalesDocument.ts';

/**
 * Intacct order entry through its REST API.
 *
 * source  Intacct REST v1: order-entry/document::{definition}, services/core/query
 */
export function restLedger(send: IntacctClient): Ledger {
    return {
        async createDocument(definition, document, idempotencyKey) {
            const path = documentPath(definition);
            const answer = await send({ method: 'POST', path, body: document, idempotencyKey });
            if (answer.status === 409) {
                return { kind: 'conflict', detail: answer.text };
            }
            if (answer.status === 404) {
                const detail = `HTTP 404 ${answer.text}`;
                throw new ProxyError('DEFINITION.NOT_FOUND', { detail });
            }
            const reference = resultOf(answer) as Raw;
            return { kind: 'created', key: String(reference['key']) };
        },

        async getDocument(definition, key) {
            const path = `${documentPath(definition)}/${encodeURIComponent(key)}`;
            const answer = await send({ method: 'GET', path });
            return answer.status === 404
                ? undefined
                : toSalesDocument(resultOf(answer) as Raw, definition);
        },

        async findByReference(definition, referenceNumber) {
            const rows = await query(definition, { referenceNumber });
            return rows.map(toMatch);
        },

        async findByNumber(definition, documentNumber) {
            const [row] = await query(definition, { documentNumber });
            return row && String(row['key']);
        }
    };

    async function query(definition: string, equals: Record<string, string>): Promise<Raw[]> {
        const body = {
            object: `order-entry/document::${definition}`,
            fields: ['key', 'customer.id', 'audit.createdDateTime'],
            filters: [{ $eq: equals }],
            orderBy: [{ key: 'asc' }],
            start: 1,
            size: 100
        };
        const answer = await send({ method: 'POST', path: '/services/core/query', body });
        return resultOf(answer) as Raw[];
    }
}

function toMatch(row: Raw): DocumentMatch {
    const [customerId, createdAt] = [row['customer.id'], row['audit.createdDateTime']];
    return {
        key: String(row['key']),
        customerId: typeof customerId === 'string' ? customerId : undefined,
        createdAt: typeof createdAt === 'string' ? createdAt : undefined
    };
}

function documentPath(definition: string): string {
    return `/objects/order-entry/document::${encodeURIComponent(definition)}`;
}
