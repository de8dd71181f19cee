import type { Company } from '../company/company.ts';
import type { DocumentRow } from '../company/records.ts';

/** The page behind a document's `webURL`: what a person would open in Intacct, in plain HTML. */
export function documentPage(company: Company, document: DocumentRow): string {
    const customer = company.customers.get(document.customerKey);
    const rows = document.lineKeys.flatMap((key) => {
        const line = company.lines.get(key);
        if (line === undefined) return [];
        const item = company.items.get(line.dimensions.item);
        const location = company.locations.get(line.dimensions.location ?? '');
        const discount = line.discountPercent === undefined ? '' : `${line.discountPercent} %`;
        const cells = [item?.id, item?.['name'], line.unitQuantity, line.unit, line.unitPrice];
        return [row('td', [...cells, discount, location?.id ?? '', line.value])];
    });
    const head = row('th', [
        'Item',
        'Name',
        'Quantity',
        'Unit',
        'Price',
        'Discount',
        'Location',
        'Value'
    ]);
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(document.id)}</title>
<style>body{font:16px system-ui;margin:2rem}td,th{padding:.3rem .8rem;text-align:left}</style>
<h1>${escape(document.documentNumber)}</h1>
<p>${escape(document.definition)}, ${document.state}, ${document.txnDate}, ${escape(customer?.['name'])} (${escape(customer?.id)})</p>
<table>${head}${rows.join('')}</table><p><strong>Total ${document.total}</strong></p></html>`;
}

function row(cell: 'td' | 'th', values: readonly unknown[]): string {
    return `<tr>${values.map((value) => `<${cell}>${escape(value)}</${cell}>`).join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;'
};

function escape(value: unknown): string {
    return String(value ?? '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
