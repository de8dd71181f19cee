import type { DefinitionRow } from '../intacct/company/records.ts';

/** A transaction definition as seeds write it. */
export type Definition = Omit<DefinitionRow, 'key' | 'audit'>;

const ordinary = {
    status: 'active',
    editPolicy: 'all',
    deletePolicy: 'all',
    postsToReceivables: false,
    allowsNegativeQuantity: false,
    subtotals: []
} as const;

/** The transaction definitions of the local company: a chain from quote to return, no tax. */
export const DEFINITIONS: readonly Definition[] = [
    {
        ...ordinary,
        id: 'Sales Quote',
        docClass: 'quote',
        workflowCategory: 'quote',
        numberPrefix: 'SQ-',
        sources: []
    },
    {
        ...ordinary,
        id: 'Sales Order',
        docClass: 'order',
        workflowCategory: 'order',
        numberPrefix: 'SO-',
        sources: ['Sales Quote']
    },
    {
        ...ordinary,
        id: 'Sales Invoice',
        docClass: 'invoice',
        workflowCategory: 'invoice',
        numberPrefix: 'SI-',
        postsToReceivables: true,
        sources: ['Sales Quote', 'Sales Order']
    },
    {
        ...ordinary,
        id: 'Sales Return',
        docClass: 'other',
        workflowCategory: 'return',
        numberPrefix: 'SR-',
        allowsNegativeQuantity: true,
        sources: ['Sales Invoice']
    }
];
