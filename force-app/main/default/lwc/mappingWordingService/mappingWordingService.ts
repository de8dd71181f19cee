import { fillLabel } from 'c/formatUtils';
import type { IntacctFieldType, MappingProblem, MappingProblemCode } from 'c/mappingCheckUtils';
import type { PublishOutcome } from 'c/mappingDraftService';
import { PROBLEM_LABELS } from './problemLabels';
import booleanType from '@salesforce/label/c.Mapping_Type_Boolean';
import changed from '@salesforce/label/c.Mapping_Publish_Changed';
import dateType from '@salesforce/label/c.Mapping_Type_Date';
import dateTimeType from '@salesforce/label/c.Mapping_Type_DateTime';
import decimalType from '@salesforce/label/c.Mapping_Type_Decimal';
import empty from '@salesforce/label/c.Mapping_Publish_Empty';
import enumType from '@salesforce/label/c.Mapping_Type_Enum';
import integerType from '@salesforce/label/c.Mapping_Type_Integer';
import notFound from '@salesforce/label/c.Mapping_Publish_NotFound';
import referenceType from '@salesforce/label/c.Mapping_Type_Reference';
import refused from '@salesforce/label/c.Mapping_Publish_Refused';
import stringType from '@salesforce/label/c.Mapping_Type_String';

export { fileSentence } from './fileSentence';
export { ruleText } from './ruleText';

const TYPE_LABELS: Readonly<Record<IntacctFieldType, string>> = {
    string: stringType,
    decimal: decimalType,
    integer: integerType,
    boolean: booleanType,
    date: dateType,
    datetime: dateTimeType,
    enum: enumType,
    reference: referenceType
};

/** Which value of a sentence is the type of an Intacct field. */
const TYPE_POSITIONS: Readonly<Partial<Record<MappingProblemCode, number>>> = {
    CONSTANT_INVALID: 2,
    TYPE_MISMATCH: 3,
    TYPE_UNCERTAIN: 3
};

/** Says a mistake in a mapping, and what to do about it, in the user's language. */
export function problemSentence({ code, values }: MappingProblem): string {
    const words = [...values];
    const position = TYPE_POSITIONS[code];
    if (position !== undefined) {
        words[position] = typeLabel(words[position] as IntacctFieldType);
    }
    return fillLabel(PROBLEM_LABELS[code], ...words);
}

/** Names the type of an Intacct field. */
export function typeLabel(type: IntacctFieldType): string {
    return TYPE_LABELS[type] ?? type;
}

/** Says why a version was not published. */
export function publishSentence({ code, message }: PublishOutcome): string {
    switch (code) {
        case 'MAPPING_VERSION.NOT_FOUND':
            return notFound;
        case 'MAPPING_VERSION.CHANGED':
            return changed;
        case 'MAPPING_VERSION.EMPTY':
            return empty;
        default:
            return fillLabel(refused, message);
    }
}
