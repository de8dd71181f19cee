import Big from 'big.js';
import type { Company } from '../company/company.ts';
import type { Json, LineRow } from '../company/records.ts';
import { netPrice, round } from '../documents/decimals.ts';
import { unitFactor } from '../documents/units.ts';
import { documentLink } from './documentLink.ts';
import { auditLinks, link, namedLink } from './links.ts';

/**
 * A line as Intacct shows it. What must be looked up or computed is so only when it is read: a
 * query over all lines asks each for a few of its properties.
 *
 * out  unitQuantity and unitPrice are in the line's unit, quantity and price in the item's base
 *      unit, price net of the discount; all padded to ten places; lineNumber counts from 0;
 *      unitPrice in the company's currency, priceInTxnCurrency in the document's
 */
export function showLine(row: LineRow, company: Company): Json {
    const document = company.documents.get(row.documentKey);
    const currency = company.preferences.baseCurrency;
    const inBase = baseUnits(row, company);
    return {
        key: row.key,
        id: row.id,
        documentType: document?.definition ?? null,
        lineDescription: null,
        memo: null,
        servicePeriodStartDate: null,
        servicePeriodEndDate: null,
        allowDropShip: false,
        allowBuyToOrder: false,
        ...row.details,
        unit: row.unit,
        multiplier: 1,
        conversionType: 'quantity',
        baseCurrency: currency,
        txnCurrency: document?.foreign?.currency ?? currency,
        status: 'active',
        get lineNumber() {
            return document?.lineKeys.indexOf(row.key) ?? 0;
        },
        get unitQuantity() {
            return round(row.unitQuantity, 10);
        },
        get unitPrice() {
            return round(new Big(row.unitPrice).times(document?.foreign?.rate ?? '1'), 10);
        },
        get priceInTxnCurrency() {
            return round(row.unitPrice, 10);
        },
        get discountPercent() {
            return row.discountPercent === undefined ? null : round(row.discountPercent, 10);
        },
        get discount() {
            const off = new Big(row.unitPrice).minus(netPrice(row));
            return round(off.times(row.unitQuantity), 2);
        },
        get quantity() {
            return inBase.of(row.unitQuantity);
        },
        get quantityConverted() {
            return inBase.of(row.quantityConverted);
        },
        get quantityRemaining() {
            return inBase.of(new Big(row.unitQuantity).minus(row.quantityConverted));
        },
        get price() {
            return inBase.per(netPrice(row));
        },
        get retailPrice() {
            return inBase.per(row.unitPrice);
        },
        get documentHeader() {
            return documentLink(document);
        },
        get dimensions() {
            return dimensions(row, company);
        },
        get item() {
            return link(company.items.get(row.dimensions.item), 'inventory-control/item');
        },
        get sourceDocument() {
            return sourceDocument(row, company);
        },
        get sourceDocumentLine() {
            return sourceLine(row, company);
        },
        get audit() {
            return auditLinks(row.audit);
        },
        get href() {
            return linePath(row, company);
        }
    };
}

/** Turns quantities and prices of a line's unit into those of its item's base unit. */
function baseUnits(row: LineRow, company: Company) {
    const factor = () => {
        const item = company.items.get(row.dimensions.item);
        return (item && unitFactor(company, item, row.unit)) ?? '1';
    };
    return {
        of: (quantity: Big.BigSource) => round(new Big(quantity).times(factor()), 10),
        per: (price: Big.BigSource) => round(new Big(price).div(factor()), 10)
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

/** Path of a line below the API's base; its document's definition is part of it, encoded. */
export function linePath(row: LineRow, company: Company): string {
    const definition = company.documents.get(row.documentKey)?.definition ?? '';
    return `/objects/order-entry/document-line::${encodeURIComponent(definition)}/${row.key}`;
}
