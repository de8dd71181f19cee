import { overlapStart, type Start } from '../../domain/pull/position.ts';
import type { DocumentReading } from '../../domain/pull/documentReading.ts';
import type { ChangeFeed, Probe } from '../../ports/changeFeed.ts';
import type { IntacctClient } from '../client.ts';
import { readLines } from './documentLines.ts';
import { documentFields, isDispensable, toChangedDocument } from './documentRows.ts';
import { readDocumentStates } from './documentStates.ts';
import { forgivingQuery } from './forgivingQuery.ts';
import { between, BY_CHANGE, from, since } from './keyset.ts';
import { PAYMENT, readPayments } from './payments.ts';
import { queryDesk } from './queryDesk.ts';
import { readAllIn } from './readAll.ts';
import { RECEIVABLE, readFallenDue, readOpenReceivables, readReceivables } from './receivables.ts';

/**
 * Reads changes of a company through its REST API, for one run.
 *
 * source  Intacct REST v1, services/core/query: at most 4,000 rows a page, no snapshot over pages
 */
export function restChangeFeed(send: IntacctClient): ChangeFeed {
    const desk = queryDesk(send);
    const query = forgivingQuery(desk);

    /** Two queries of one row each: only the numbers matter. */
    async function probe(object: string, readTo: string): Promise<Probe> {
        const start = overlapStart(readTo) ?? readTo;
        const [newer, recent] = await Promise.all(
            [since(readTo), between(start, readTo)].map((filters) =>
                desk({ object, fields: ['key'], ...filters, size: 1 })
            )
        );
        return { newer: newer?.total ?? 0, recent: recent?.total ?? 0 };
    }

    return {
        probeDocuments: (definition, readTo) => probe(documentsOf(definition), readTo),
        probeReceivables: (readTo) => probe(RECEIVABLE, readTo),
        probePayments: (readTo) => probe(PAYMENT, readTo),
        async documents(reading: DocumentReading, start: Start) {
            const { rows, total, unknownFields } = await query(
                {
                    object: documentsOf(reading.definition),
                    fields: documentFields(reading),
                    ...from(start),
                    orderBy: BY_CHANGE
                },
                isDispensable
            );
            return {
                rows: rows.map((row) => toChangedDocument(row, reading)),
                total,
                isLast: rows.length === 0 || rows.length >= total,
                unknownFields
            };
        },
        async documentsByKey(reading, keys) {
            const rows = await readAllIn(
                query,
                {
                    object: documentsOf(reading.definition),
                    fields: documentFields(reading),
                    filters: [],
                    indispensable: documentFields(reading).filter((field) => !isDispensable(field))
                },
                { field: 'key', values: keys }
            );
            return rows.map((row) => toChangedDocument(row, reading));
        },
        lines: (reading, documentKeys) => readLines(query, reading, documentKeys),
        receivables: (start) => readReceivables(query, start),
        payments: (start) => readPayments(query, start),
        openReceivables: (customerIds) => readOpenReceivables(query, customerIds),
        customersFallenDue: (first, until) => readFallenDue(query, first, until),
        documentStates: (definition, afterKey) =>
            readDocumentStates(query, documentsOf(definition), { definition, afterKey })
    };
}

function documentsOf(definition: string): string {
    return `order-entry/document::${definition}`;
}
