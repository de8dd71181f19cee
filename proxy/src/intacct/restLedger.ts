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
            const reference = resultOf(answer, documentsOf(definition)) as Raw;
            return { kind: 'created', key: String(reference['key']) };
        },

        async getDocument(definition, key) {
            const path = `${documentPath(definition)}/${encodeURIComponent(key)}`;
            const answer = await send({ method: 'GET', path });
            if (answer.status === 404) {
                // The document may be gone, or its whole definition: a query tells.
                await query(definition, { key });
                return undefined;
            }
            return toSalesDocument(resultOf(answer, documentsOf(definition)) as Raw, definition);
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
            object: documentsOf(definition),
            fields: ['key', 'documentId', 'customer.id', 'audit.createdDateTime'],
            filters: [{ $eq: equals }],
            orderBy: [{ key: 'asc' }],
            start: 1,
            size: 100
        };
        const answer = await send({ method: 'POST', path: '/services/core/query', body });
        return resultOf(answer, body.object) as Raw[];
    }
}

function toMatch(row: Raw): DocumentMatch {
    const [customerId, createdAt] = [row['customer.id'], row['audit.createdDateTime']];
    return {
        key: String(row['key']),
        documentId: String(row['documentId']),
        customerId: typeof customerId === 'string' ? customerId : undefined,
        createdAt: typeof createdAt === 'string' ? createdAt : undefined
    };
}

function documentsOf(definition: string): string {
    return `order-entry/document::${definition}`;
}

function documentPath(definition: string): string {
    return `/objects/${documentsOf(encodeURIComponent(definition))}`;
}
