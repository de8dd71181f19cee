import type { FieldInfo, ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { RecordRepresentation } from 'lightning/uiRecordApi';
import { intacctWord } from 'c/wordingService';
import no from '@salesforce/label/c.Common_No';
import yes from '@salesforce/label/c.Common_Yes';

/** Kept for the history, which says it in words. */
const UNSHOWN = ['Change_Log__c'];
/** Intacct's own words, which the user reads in another language. */
const WORDS = ['State__c', 'Payment_Status__c'];

/** One field with its value, and how to show it. */
export interface Detail {
    readonly field: string;
    readonly label: string;
    readonly text: string;
    readonly recordId: string | undefined;
    readonly isCurrency: boolean;
    readonly isDate: boolean;
    readonly isDateTime: boolean;
}

/** The fields to read of a document: its number and everything that the package mirrors. */
export function detailFields({ apiName, fields }: ObjectInfo): string[] {
    return mirrored(fields).flatMap(({ apiName: field, relationshipName }) => [
        `${apiName}.${field}`,
        ...(relationshipName ? [`${apiName}.${relationshipName}.Name`] : [])
    ]);
}

/** Puts the fields of a document into rows, in the order of their labels; empty ones too. */
export function toDetails(
    { fields }: ObjectInfo,
    record: RecordRepresentation,
    seesAmounts: boolean
): Detail[] {
    return mirrored(fields)
        .filter(({ apiName }) => record.fields[apiName] !== undefined)
        .filter(({ dataType }) => seesAmounts || dataType !== 'Currency')
        .map((field) => toDetail(field, record));
}

function toDetail(field: FieldInfo, record: RecordRepresentation): Detail {
    const value = record.fields[field.apiName]?.value ?? '';
    const parent = parentOf(field, record);
    return {
        field: field.apiName,
        label: field.label,
        text: parent ? nameOf(parent) : textOf(field, value),
        recordId: parent?.id,
        isCurrency: field.dataType === 'Currency' && value !== '',
        isDate: field.dataType === 'Date' && value !== '',
        isDateTime: field.dataType === 'DateTime' && value !== ''
    };
}

function mirrored(fields: ObjectInfo['fields']): FieldInfo[] {
    return Object.values(fields)
        .filter(({ apiName, custom }) => custom || apiName === 'Name')
        .filter(({ apiName }) => !UNSHOWN.includes(apiName))
        .sort((a, b) => a.label.localeCompare(b.label));
}

function parentOf(
    { relationshipName }: FieldInfo,
    record: RecordRepresentation
): RecordRepresentation | undefined {
    const parent = relationshipName ? record.fields[relationshipName]?.value : undefined;
    return typeof parent === 'object' && parent !== null ? parent : undefined;
}

function nameOf(record: RecordRepresentation): string {
    return String(record.fields.Name?.value ?? record.id);
}

function textOf({ apiName }: FieldInfo, value: unknown): string {
    if (typeof value === 'boolean') {
        return value ? yes : no;
    }
    return WORDS.includes(apiName) ? intacctWord(String(value)) : String(value);
}
