import { deepEqual } from 'node:assert/strict';
import {
    mapDocument,
    previewHash,
    toPayload,
    type FieldMapping,
    type SourceDocument,
    type SourceRecord
} from 'c/mappingUtils';
import { bestMs, report } from './measure.ts';

const RUNS = 15;
const LINES = 5_000;
const PREVIEW_LINES = 200;
const LINES_PER_SECOND = 50_000;

/** How fast the mapping engine is: lines a second, and a whole preview. */
export async function benchMapping(): Promise<void> {
    const source = opportunity(LINES);
    const byEngine = (): string => JSON.stringify(toPayload(mapDocument(MAPPINGS, source)).lines);
    const byHand = (): string => JSON.stringify(plainly(source));
    deepEqual(JSON.parse(byHand()), JSON.parse(byEngine()));
    const engine = await linesPerSecond(byEngine);
    const plain = await linesPerSecond(byHand);
    report(
        `Lines to JSON by ${MAPPINGS.filter(({ level }) => level === 'Line').length} rows`,
        `${engine.toLocaleString('en')}/s`,
        `${LINES_PER_SECOND.toLocaleString('en')}/s`,
        `by hand, without provenance, checks or rows: ${plain.toLocaleString('en')}/s`
    );
    const shown = opportunity(PREVIEW_LINES);
    const previewMs = await bestMs(RUNS, async () => {
        const mapped = mapDocument(MAPPINGS, shown);
        previewHash(toPayload(mapped), mapped.hidden);
    });
    report(`Preview of ${PREVIEW_LINES} lines`, `${previewMs.toFixed(1)} ms`, '300 ms');
    if (engine < LINES_PER_SECOND || previewMs > 300) {
        process.exitCode = 1;
    }
}

/** Both ways write the JSON that would be sent: an unread text would not even be put together. */
async function linesPerSecond(write: () => string): Promise<number> {
    const ms = await bestMs(RUNS, async () => write());
    return Math.round((LINES / ms) * 1000);
}

function row(
    level: FieldMapping['level'],
    intacctField: string,
    partial: Partial<FieldMapping>
): FieldMapping {
    const name = intacctField;
    return {
        id: name,
        name,
        level,
        intacctField,
        rule: 'Field',
        isRequired: true,
        sortOrder: 0,
        ...partial
    };
}

const line = (intacctField: string, salesforceField: string, partial: Partial<FieldMapping> = {}) =>
    row('Line', intacctField, { salesforceField, ...partial });

/** The standard mapping of a sales order, a template and a value map. */
const MAPPINGS: readonly FieldMapping[] = [
    row('Header', 'customer.id', { salesforceField: 'Account.Intacct_Customer_Id__c' }),
    row('Header', 'txnDate', { salesforceField: 'CloseDate' }),
    row('Header', 'memo', { rule: 'Template', value: '{Name} / {Owner.Name}' }),
    line('dimensions.item.id', 'Product2.Intacct_Item_Id__c', { sortOrder: 1 }),
    line('dimensions.item.id', 'Product2.ProductCode', { sortOrder: 2 }),
    line('unit', 'Product2.Intacct_Unit__c', { valueMap: { EA: 'Each', DZ: 'Dozen' } }),
    line('unitQuantity', 'Quantity'),
    line('unitPrice', 'UnitPrice'),
    line('discountPercent', 'Discount', { isRequired: false }),
    row('Line', 'lineDescription', { rule: 'Template', value: '{Product2.Name} ({Code__c})' }),
    line('dimensions.location.id', 'Intacct_Location_Id__c'),
    line('dimensions.department.id', 'Intacct_Department_Id__c', { isRequired: false }),
    line('dimensions.class.id', 'Intacct_Class_Id__c', { isRequired: false })
];

function opportunity(count: number): SourceDocument {
    const values = {
        'Account.Intacct_Customer_Id__c': 'CG-12520',
        CloseDate: '2026-11-24',
        Name: 'Renewal',
        'Owner.Name': 'Rita Rep'
    };
    return {
        header: { id: '006A', objectApiName: 'Opportunity', name: 'Renewal', values },
        lines: Array.from({ length: count }, (_, index) => product(index))
    };
}

function product(index: number): SourceRecord {
    return {
        id: `00k${index}`,
        objectApiName: 'OpportunityLineItem',
        name: `Line ${index}`,
        values: {
            'Product2.Intacct_Item_Id__c': index % 2 === 0 ? null : `ITEM-${index}`,
            'Product2.ProductCode': `CODE-${index}`,
            'Product2.Intacct_Unit__c': 'EA',
            'Product2.Name': 'Somerset bookcase',
            Quantity: (index % 9) + 1,
            UnitPrice: 130.98,
            Discount: index % 3 === 0 ? 15 : null,
            Code__c: 'A',
            Intacct_Location_Id__c: 'East',
            Intacct_Department_Id__c: null,
            Intacct_Class_Id__c: 'Consumer'
        }
    };
}

/** What a program for this one mapping would do: the same lines, nothing checked. */
function plainly({ lines }: SourceDocument): unknown {
    return lines.map(({ values }) => ({
        dimensions: {
            item: { id: values['Product2.Intacct_Item_Id__c'] ?? values['Product2.ProductCode'] },
            location: { id: values['Intacct_Location_Id__c'] },
            class: { id: values['Intacct_Class_Id__c'] }
        },
        unit: values['Product2.Intacct_Unit__c'] === 'EA' ? 'Each' : 'Dozen',
        unitQuantity: String(values['Quantity']),
        unitPrice: String(values['UnitPrice']),
        lineDescription: `${values['Product2.Name']} (${values['Code__c']})`,
        ...(values['Discount'] !== null && { discountPercent: String(values['Discount']) })
    }));
}
