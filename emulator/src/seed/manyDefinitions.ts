import type { Definition } from './definitions.ts';

const NAMES: Readonly<Record<Definition['docClass'], readonly string[]>> = {
    quote: ['Renewal Quote', 'Service Quote', 'Rental Quote', 'Partner Quote', 'Export Quote'],
    order: [
        'Subscription Order',
        'Service Order',
        'Rental Order',
        'Blanket Order',
        'Drop Ship Order',
        'Sample Order',
        'Web Order',
        'Warranty Order'
    ],
    invoice: [
        'Subscription Invoice',
        'Service Invoice',
        'Rental Invoice',
        'Progress Invoice',
        'Final Invoice',
        'Export Invoice',
        'Cash Sale',
        'Recurring Invoice'
    ],
    adjustment: ['Sales Credit', 'Price Adjustment', 'Goodwill Credit', 'Volume Rebate'],
    other: [
        'Shipper',
        'Packing Slip',
        'Delivery Note',
        'Service Return',
        'Rental Return',
        'Loan Out',
        'Loan Return',
        'Proforma',
        'Consignment',
        'Repair Slip',
        'Sample Return'
    ]
};

const CATEGORIES = {
    quote: 'quote',
    order: 'order',
    invoice: 'invoice',
    adjustment: 'return',
    other: 'shipping'
} as const satisfies Record<Definition['docClass'], Definition['workflowCategory']>;

const SOURCES: Readonly<Record<Definition['docClass'], readonly string[]>> = {
    quote: [],
    order: ['Sales Quote'],
    invoice: ['Sales Order'],
    adjustment: ['Sales Invoice'],
    other: ['Sales Order']
};

/** By place in the list of a class; documents of the others may always be changed. */
const EDIT_POLICIES: Readonly<Record<number, Definition['editPolicy']>> = {
    0: 'noEdit',
    5: 'editInDraftOnly'
};

/**
 * Definitions of a company that has used Order Entry for years, for pages that must stay quick with
 * many rows: some inactive, some numbered by hand, some made by conversion alone, some that
 * nobody may edit.
 */
export const MANY_DEFINITIONS: readonly Definition[] = Object.entries(NAMES).flatMap(
    ([docClass, names]) => names.map((id, index) => definition(id, docClass, index))
);

function definition(id: string, name: string, index: number): Definition {
    const docClass = name as Definition['docClass'];
    const initials = id
        .split(' ')
        .map((word) => word.charAt(0))
        .join('');
    return {
        id,
        docClass,
        workflowCategory: CATEGORIES[docClass],
        status: index === 4 ? 'inactive' : 'active',
        editPolicy: EDIT_POLICIES[index] ?? 'all',
        deletePolicy: index === 1 ? 'noDelete' : 'all',
        conversionPolicy: index === 3 ? 'convert' : 'newDocumentOrConvert',
        ...(index === 2 ? {} : { numberPrefix: `${initials}-` }),
        postsToReceivables: docClass === 'invoice',
        allowsNegativeQuantity: docClass === 'adjustment',
        sources: SOURCES[docClass],
        subtotals: []
    };
}
