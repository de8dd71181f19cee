import Big from 'big.js';
import type { Company } from '../company/company.ts';
import type { Json, LineRow } from '../company/records.ts';
import { netPrice, round } from '../documents/decimals.ts';
import { unitFactor } from '../documents/units.ts';
import { documentLink } from './documentLink.ts';
import { DOCUMENT_LINE, documentLineModel } from './documentLineModel.ts';
import { auditLinks, link, namedLink } from './links.ts';
import { modelOf } from './modelOf.ts';
import type { ObjectType } from './objectType.ts';

/** `order-entry/document-line[::{definition}]`: read here, written through the document. */
export const documentLine: ObjectType<LineRow> = {
    name: DOCUMENT_LINE,
    hasVariants: true,
    table: (company) => company.lines,
    model: modelOf(documentLineModel),
    isVisible: (row, { company, variant }) =>
        variant === undefined || company.documents.get(row.documentKey)?.definition === variant,
    href: linePath,
    flat: show,
    full: (row, company) => ({ ...show(row, company), trackingDetail: [], lineSubtotals: [] }),
    reference: (row, company) => ({ key: row.key, id: row.id, href: linePath(row, company) })
};

/**
 * A line as Intacct shows it.
 *
 * out  unitQuantity and unitPrice are in the line's unit, quantity and price in the item's base
 *      unit, price net of the discount; all padded to ten places; lineNumber counts from 0
 */
function show(row: LineRow, company: Company): Json {
    const document = company.documents.get(row.documentKey);
    const item = company.items.get(row.dimensions.item);
    const factor = item === undefined ? '1' : (unitFactor(company, item, row.unit) ?? '1');
    const currency = company.preferences.baseCurrency;
    const quantity = new Big(row.unitQuantity).times(factor);
    const converted = new Big(row.quantityConverted).times(factor);
    const net = netPrice(row);
    return {
        key: row.key,
        id: row.id,
        documentHeader: documentLink(document),
        documentType: document?.definition ?? null,
        lineNumber: document?.lineKeys.indexOf(row.key) ?? 0,
        dimensions: dimensions(row, company),
        item: link(item, 'inventory-control/item'),
        lineDescription: null,
        memo: null,
        servicePeriodStartDate: null,
        servicePeriodEndDate: null,
        allowDropShip: false,
        allowBuyToOrder: false,
        ...row.details,
        unit: row.unit,
        unitQuantity: round(row.unitQuantity, 10),
        unitPrice: round(row.unitPrice, 10),
        discountPercent: row.discountPercent === undefined ? null : round(row.discountPercent, 10),
        discount: round(new Big(row.unitPrice).minus(net).times(row.unitQuantity), 2),
        quantity: round(quantity, 10),
        quantityConverted: round(converted, 10),
        quantityRemaining: round(quantity.minus(converted), 10),
        price: round(net.div(factor), 10),
        priceInTxnCurrency: round(row.unitPrice, 10),
        retailPrice: round(new Big(row.unitPrice).div(factor), 10),
        multiplier: 1,
        conversionType: 'quantity',
        baseCurrency: currency,
        txnCurrency: currency,
        status: 'active',
        sourceDocument: sourceDocument(row, company),
        sourceDocumentLine: sourceLine(row, company),
        audit: auditLinks(row.audit),
        href: linePath(row, company)
    };
}

function dimensions(row: LineRow, company: Company): Json {
    const { item, location, department, class: klass, warehouse } = row.dimensions;
    const customer = company.documents.get(row.documentKey)?.customerKey ?? '';
    return {
        item: namedLink(company.items.get(item), 'inventory-control/item'),
        location: namedLink(company.locations.get(location ?? ''), 'company-config/location'),
        department: namedLink(
            company.departments.get(department ?? ''),
            'company-config/department'
        ),
        class: namedLink(company.classes.get(klass ?? ''), 'company-config/class'),
        warehouse: namedLink(
            company.warehouses.get(warehouse ?? ''),
            'inventory-control/warehouse'
        ),
        customer: namedLink(company.customers.get(customer), 'accounts-receivable/customer'),
        project: NONE,
        vendor: NONE,
        employee: NONE,
        contract: NONE
    };
}

const NONE: Json = { key: null, id: null, name: null };

function sourceDocument(row: LineRow, company: Company): Json {
    const source = company.lines.get(row.sourceLineKey ?? '');
    return documentLink(company.documents.get(source?.documentKey ?? ''));
}

function sourceLine(row: LineRow, company: Company): Json {
    const source = company.lines.get(row.sourceLineKey ?? '');
    if (source === undefined) return { key: null, id: null };
    const documentType = company.documents.get(source.documentKey)?.definition ?? null;
    return { key: source.key, id: source.id, documentType, href: linePath(source, company) };
}

function linePath(row: LineRow, company: Company): string {
    const definition = company.documents.get(row.documentKey)?.definition ?? '';
    return `/objects/order-entry/document-line::${encodeURIComponent(definition)}/${row.key}`;
}
