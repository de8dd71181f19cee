import type { FieldDescription } from 'c/mappingFieldUtils';
import { problemOf, type CheckedRow } from './context';
import { fits, fitsIntacct, intacctKind, salesforceKind } from './fits';
import type { MappingProblem } from './problem';

/** Whether a Salesforce field and an Intacct field suit each other, in the direction of the row. */
export function checkField(
    { row, field }: CheckedRow,
    salesforce: FieldDescription,
    label: string
): MappingProblem[] {
    const kind = salesforceKind(salesforce.dataType);
    const isIncoming = row.direction === 'From Intacct';
    if (kind === 'parts') {
        return [problemOf(row, 'error', 'FIELD_HAS_PARTS', label)];
    }
    if (isIncoming && isPlatforms(salesforce)) {
        return [problemOf(row, 'error', 'INCOMING_READ_ONLY', label)];
    }
    // Mapped values are texts on both sides, whatever the field was before.
    if (!field || row.rule !== 'Field' || Object.keys(row.valueMap).length > 0) {
        return [];
    }
    const target = intacctKind(field.type);
    const fit = isIncoming ? fits(target, kind) : fitsIntacct(kind, target);
    if (fit !== 'always') {
        const names = [label, salesforce.dataType, field.label, field.type] as const;
        return fit === 'never'
            ? [problemOf(row, 'error', 'TYPE_MISMATCH', ...names)]
            : [problemOf(row, 'warning', 'TYPE_UNCERTAIN', ...names)];
    }
    const isText = kind === 'text' && target === 'text';
    const intacctSide = [field.label, field.maxLength ?? 0] as const;
    const salesforceSide = [label, salesforce.length] as const;
    const [from, to] = isIncoming ? [intacctSide, salesforceSide] : [salesforceSide, intacctSide];
    return isText && to[1] > 0 && from[1] > to[1]
        ? [problemOf(row, 'warning', 'VALUE_MAY_BE_TOO_LONG', ...from, ...to)]
        : [];
}

/**
 * Whether the platform alone writes a field. Custom fields of mirrors may be changed by the integration user
 * only, so that what an administrator may change says nothing about them.
 */
function isPlatforms({ calculated, custom, updateable }: FieldDescription): boolean {
    return calculated || (!custom && !updateable);
}
