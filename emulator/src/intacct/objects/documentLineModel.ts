import type { Company } from '../company/company.ts';
import {
    amount,
    bool,
    choice,
    date,
    type Field,
    integer,
    precise,
    readOnlyPrecise,
    readOnlyText,
    required,
    text
} from '../model/field.ts';
import {
    AUDIT,
    documentRef,
    type Group,
    IDENTITY,
    namedRef,
    type ObjectModel,
    ref
} from '../model/objectModel.ts';

export const DOCUMENT_LINE = 'order-entry/document-line';

/** Line texts, dates and switches that the company stores as sent. */
export const LINE_DETAILS: Readonly<Record<string, Field>> = {
    lineDescription: text,
    memo: text,
    discountMemo: text,
    priceCalculationMemo: text,
    requestedShippingDate: date,
    shipByDate: date,
    cancelAfterDate: date,
    doNotShipBeforeDate: date,
    doNotShipAfterDate: date,
    servicePeriodStartDate: date,
    servicePeriodEndDate: date,
    revenueRecognitionStartDate: date,
    revenueRecognitionEndDate: date,
    allowDropShip: bool,
    allowBuyToOrder: bool,
    enableTax: bool
};

const dimensions: Group = {
    refs: {
        item: namedRef('inventory-control/item'),
        location: namedRef('company-config/location'),
        department: namedRef('company-config/department'),
        class: namedRef('company-config/class'),
        warehouse: namedRef('inventory-control/warehouse'),
        customer: namedRef('accounts-receivable/customer'),
        project: namedRef('projects/project'),
        vendor: namedRef('accounts-payable/vendor'),
        employee: namedRef('company-config/employee'),
        contract: namedRef('contracts/contract')
    }
};

/** Properties of a document line, with the company's custom fields. */
export function documentLineModel(company: Company): ObjectModel {
    const custom = company.preferences.customFields[DOCUMENT_LINE] ?? [];
    return {
        fields: {
            ...IDENTITY,
            id: readOnlyText,
            documentType: readOnlyText,
            lineNumber: { ...integer, readOnly: true },
            unit: required(text),
            // Sage's PATCH example adds a line without one: it is one then.
            unitQuantity: precise,
            unitPrice: precise,
            priceInTxnCurrency: precise,
            discountPercent: precise,
            discount: { ...amount, readOnly: true },
            quantity: readOnlyPrecise,
            // Sage's own PATCH example sends it back: accepted, never written.
            price: { ...readOnlyPrecise, ignored: true },
            retailPrice: readOnlyPrecise,
            quantityConverted: readOnlyPrecise,
            quantityRemaining: readOnlyPrecise,
            taxInBaseCurrency: { ...amount, readOnly: true },
            taxInTxnCurrency: { ...amount, readOnly: true },
            multiplier: { ...integer, readOnly: true },
            conversionType: choice('quantity', 'price'),
            baseCurrency: readOnlyText,
            txnCurrency: readOnlyText,
            status: { ...choice('active', 'inactive'), ignored: true },
            ...LINE_DETAILS,
            ...Object.fromEntries(custom.map((name) => [name, text]))
        },
        groups: { dimensions, audit: AUDIT },
        refs: {
            // Written through dimensions.item; a key may be repeated here, an id may not.
            item: {
                ...ref('inventory-control/item'),
                fields: { key: text, id: readOnlyText, name: readOnlyText, href: readOnlyText }
            },
            documentHeader: documentRef('order-entry/document', { readOnly: true }),
            sourceDocument: documentRef('order-entry/document', { mutable: false }),
            sourceDocumentLine: documentRef(DOCUMENT_LINE, { mutable: false })
        },
        httpMethods: 'OPTIONS,GET'
    };
}
