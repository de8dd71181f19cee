import { sourceObjects } from 'c/mappingSourceService';
import type { FieldMapping, SourceDocument, SourceRecord } from 'c/mappingUtils';
import { createdBy, type RecordOperation } from 'c/recordOperationUtils';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';

const { header: DOCUMENT, line: LINE } = sourceObjects('Advanced');
const SOURCE = sourceObjects('Classic');
const LONGEST_NAME = 80;
const NUMBER_TYPES = ['Currency', 'Double', 'Int', 'Percent'];

/** A value that would be sent, by the Intacct field it is for; numbers are decimal digits. */
interface Value {
    readonly field: string;
    readonly value: string | boolean;
}

/** What would be sent of the opportunity, as c-transaction-preview tells it. */
export interface Drafted {
    readonly header: readonly Value[];
    readonly lines: readonly { readonly number: number; readonly values: readonly Value[] }[];
    readonly source: SourceDocument;
}

/** What a draft is made from. */
export interface DraftOrder {
    readonly preview: Drafted;
    readonly opportunityId: string;
    readonly opportunityName: string;
    readonly typeId: string;
    readonly typeName: string;
    readonly currencyCode: string | undefined;
    /** The rows by which Sales Documents of the type are sent. */
    readonly mappings: readonly FieldMapping[];
    /** Descriptions of the Sales Document and its line, by API name, as the user may write them. */
    readonly infos: Readonly<Record<string, ObjectInfo>>;
}

/**
 * Words a Sales Document that, sent as it is, becomes what the preview shows.
 *
 * out     the document, then its lines; a field that a mapping row reads holds what the preview has for the
 *         row's Intacct field
 * omits   paths through other records, and what the user may not write
 */
export function toDraft(order: DraftOrder): RecordOperation[] {
    const { preview, opportunityId, opportunityName, typeId, typeName, currencyCode } = order;
    const { header, lines } = preview.source;
    const name = `${typeName} – ${opportunityName}`.slice(0, LONGEST_NAME);
    const documentFields = {
        Name: name,
        Transaction_Type__c: typeId,
        Opportunity__c: opportunityId,
        Account__c: idAt(header, SOURCE.account),
        Currency_Code__c: currencyCode ?? null,
        Source_Object__c: SOURCE.header,
        Source_Record_Id__c: opportunityId,
        ...mappedFields(order, 'Header', preview.header)
    };
    return [
        { kind: 'create', objectApiName: DOCUMENT, name, fields: documentFields },
        ...preview.lines.map(
            ({ number, values }, index): RecordOperation => ({
                kind: 'create',
                objectApiName: LINE,
                name: `${name} / ${number}`,
                fields: {
                    Document__c: createdBy(0),
                    Line_Number__c: number,
                    Product__c: idAt(lines[index], SOURCE.product),
                    ...mappedFields(order, 'Line', values)
                }
            })
        )
    ];
}

function idAt(record: SourceRecord | undefined, field: string) {
    return record?.values[field] ?? null;
}

function mappedFields(
    { mappings, infos }: DraftOrder,
    level: 'Header' | 'Line',
    values: readonly Value[]
): Record<string, unknown> {
    const info = infos[level === 'Header' ? DOCUMENT : LINE];
    const valueOf = new Map(values.map(({ field, value }) => [field, value]));
    return Object.fromEntries(
        mappings.flatMap(({ level: of, rule, salesforceField = '', intacctField }) => {
            const value = valueOf.get(intacctField);
            const field = info?.fields[salesforceField];
            return of === level && rule === 'Field' && value !== undefined && field?.createable
                ? [[salesforceField, written(value, field.dataType)] as const]
                : [];
        })
    );
}

/** Numbers were JSON numbers when they were read, so that they lose nothing as such. */
function written(value: string | boolean, dataType: string): string | number | boolean {
    return NUMBER_TYPES.includes(dataType) ? Number(value) : value;
}
