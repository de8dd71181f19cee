import type { DefinitionRow, Json } from '../company/records.ts';
import { bool, choice, text } from '../model/field.ts';
import { AUDIT, IDENTITY, type ObjectModel } from '../model/objectModel.ts';
import { auditLinks } from './links.ts';
import type { ObjectType } from './objectType.ts';

const model: ObjectModel = {
    fields: {
        ...IDENTITY,
        description: text,
        status: choice('active', 'inactive'),
        docClass: choice('quote', 'order', 'list', 'invoice', 'adjustment', 'other'),
        workflowCategory: choice('quote', 'order', 'shipping', 'invoice', 'return', 'loan'),
        editPolicy: choice('noEdit', 'beforePrinting', 'editInDraftOnly', 'all'),
        deletePolicy: choice('noDelete', 'beforePrinting', 'all'),
        enableNumberingSequence: bool,
        txnPostingMethod: choice('noPosting', 'toAR', 'toGL'),
        documentConversionPolicy: choice('newDocument', 'newDocumentOrConvert', 'convert'),
        partialConvertMethod: text,
        overridePrice: bool,
        enableSubtotals: bool,
        postToGL: bool,
        disableTax: bool,
        reportingCategory: text
    },
    groups: { audit: AUDIT },
    httpMethods: 'OPTIONS,GET'
};

/** `order-entry/txn-definition`: what the company lets people do with documents of one name. */
export const txnDefinition: ObjectType<DefinitionRow> = {
    name: 'order-entry/txn-definition',
    table: (company) => company.definitions,
    model: () => model,
    href,
    flat: show,
    full: show,
    reference: (row) => ({ key: row.key, id: row.id, href: href(row) })
};

function show(row: DefinitionRow): Json {
    return {
        key: row.key,
        id: row.id,
        docClass: row.docClass,
        workflowCategory: row.workflowCategory,
        description: row.id,
        editPolicy: row.editPolicy,
        deletePolicy: row.deletePolicy,
        enableNumberingSequence: row.numberPrefix !== undefined,
        documentSequence: {
            id: row.numberPrefix === undefined ? null : row.id,
            printTitle: row.id
        },
        preserveNumberingSequence: true,
        inheritDocumentNumber: false,
        inventoryUpdateType: 'no',
        txnPostingMethod: row.postsToReceivables ? 'toAR' : 'noPosting',
        disableTax: row.subtotals.length === 0,
        partialConvertMethod: 'leaveTransactionOpen',
        documentConversionPolicy: row.conversionPolicy ?? 'newDocumentOrConvert',
        multiEntityRuleForTransaction: 'topLevelOrEntity',
        customerVendorEditRule: 'never',
        overridePrice: true,
        enableSubtotals: row.subtotals.length > 0,
        enableLineItemConversion: true,
        allowLocationOverride: true,
        allowDepartmentOverride: true,
        postToGL: false,
        status: row.status,
        audit: auditLinks(row.audit),
        href: href(row)
    };
}

function href(row: DefinitionRow): string {
    return `/objects/order-entry/txn-definition/${row.key}`;
}
