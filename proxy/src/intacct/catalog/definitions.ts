import type { TransactionDefinition } from '../../domain/transactionDefinition.ts';
import type { DocumentClass } from '../../domain/syncRequest.ts';
import { textIn, type Raw } from '../raw.ts';
import type { ObjectQuery } from '../queryMany.ts';

const OWNER = 'order-entry-txn-definition.id';
const SOURCE = 'sourceDocument.id';

/** The two queries that together tell everything about all definitions. */
export const DEFINITION_QUERIES: readonly ObjectQuery[] = [
    {
        object: 'order-entry/txn-definition',
        fields: [
            'id',
            'docClass',
            'status',
            'editPolicy',
            'deletePolicy',
            'enableNumberingSequence',
            'txnPostingMethod',
            'documentConversionPolicy'
        ]
    },
    {
        object: 'order-entry/txn-definition-source-document-detail',
        fields: [OWNER, SOURCE]
    }
];

/**
 * Puts the rows of `DEFINITION_QUERIES` together.
 *
 * out     by name; a class that Salesforce has no mirror of its own for is Other
 * source  Intacct REST v1, order-entry/txn-definition and its source-document-detail
 */
export function toDefinitions([
    rows = [],
    sources = []
]: readonly Raw[][]): TransactionDefinition[] {
    return rows
        .map((row) => toDefinition(row, sources))
        .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function toDefinition(row: Raw, sources: readonly Raw[]): TransactionDefinition {
    const name = textIn(row, 'id') ?? '';
    const active = row['status'] !== 'inactive';
    return {
        name,
        documentClass: classOf(textIn(row, 'docClass')),
        active,
        editPolicy: textIn(row, 'editPolicy') ?? '',
        deletePolicy: textIn(row, 'deletePolicy') ?? '',
        numbering: row['enableNumberingSequence'] === true,
        updatesReceivables: row['txnPostingMethod'] === 'toAR',
        convertsFrom: sources.filter((source) => source[OWNER] === name).map(sourceName),
        ...blocks(active, textIn(row, 'documentConversionPolicy'))
    };
}

function blocks(
    active: boolean,
    policy: string | undefined
): Pick<TransactionDefinition, 'createBlocked' | 'readBlocked'> {
    if (!active) {
        return { createBlocked: 'DEFINITION.INACTIVE', readBlocked: 'DEFINITION.INACTIVE' };
    }
    const isConversionOnly = /^convert/i.test(policy ?? '');
    return isConversionOnly ? { createBlocked: 'DEFINITION.CONVERT_ONLY' } : {};
}

function classOf(docClass: string | undefined): DocumentClass {
    const classes: Readonly<Record<string, DocumentClass>> = {
        quote: 'Quote',
        order: 'Order',
        invoice: 'Invoice'
    };
    return classes[docClass ?? ''] ?? 'Other';
}

function sourceName(row: Raw): string {
    return textIn(row, SOURCE) ?? '';
}
