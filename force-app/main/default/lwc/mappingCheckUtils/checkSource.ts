import type { DraftRow } from 'c/mappingDraftUtils';
import { levelsOf, MAX_LEVELS, resolvePath, rootObject } from 'c/mappingFieldUtils';
import { problemOf, type CheckContext, type CheckedRow } from './context';
import { fits, intacctKind, salesforceKind } from './fits';
import type { MappingProblem } from './problem';
import { templatePaths } from './template';

/** Longest path or text that one mapping row can hold. */
export const MAX_STORED = 255;

/** Whether the Salesforce fields of a row exist for this user and suit the Intacct field. */
export function checkSource(checked: CheckedRow, context: CheckContext): MappingProblem[] {
    const { row } = checked;
    const paths = row.rule === 'Field' ? [row.salesforceField] : templatePaths(row.value);
    if (row.rule === 'Constant') {
        return [];
    }
    return paths.flatMap((path) => checkPath(checked, path, context));
}

function checkPath(checked: CheckedRow, path: string, context: CheckContext): MappingProblem[] {
    const { row } = checked;
    if (path === '') {
        return row.rule === 'Field' ? [problemOf(row, 'error', 'SOURCE_MISSING')] : [];
    }
    if (path.length > MAX_STORED) {
        return [problemOf(row, 'error', 'TEXT_TOO_LONG', path.length, MAX_STORED)];
    }
    if (levelsOf(path) > MAX_LEVELS) {
        return [problemOf(row, 'error', 'SOURCE_TOO_DEEP', path, MAX_LEVELS)];
    }
    if (row.rule === 'Template' && isIntacctField(path, row, context)) {
        return [];
    }
    const root = rootObject({ ...row, documentClass: context.documentClass });
    const resolved = resolvePath(context.objects, root, path);
    if (resolved.kind === 'missing') {
        const { segment, objectLabel } = resolved;
        return [problemOf(row, 'error', 'SOURCE_UNKNOWN', segment, objectLabel, path)];
    }
    return resolved.kind === 'found' ? checkField(checked, resolved.field, resolved.label) : [];
}

/** Such a reference is told apart, with the circle it may close. */
function isIntacctField(path: string, row: DraftRow, { rows }: CheckContext): boolean {
    return rows.some(({ level, intacctField }) => level === row.level && intacctField === path);
}

interface SourceField {
    readonly dataType: string;
    readonly length: number;
    readonly updateable: boolean;
}

function checkField(
    { row, field }: CheckedRow,
    source: SourceField,
    label: string
): MappingProblem[] {
    const kind = salesforceKind(source.dataType);
    if (kind === 'parts') {
        return [problemOf(row, 'error', 'FIELD_HAS_PARTS', label)];
    }
    if (row.direction === 'From Intacct' && !source.updateable) {
        return [problemOf(row, 'error', 'INCOMING_READ_ONLY', label)];
    }
    if (!field || row.rule === 'Template') {
        return [];
    }
    const isOutgoing = row.direction === 'To Intacct';
    const target = intacctKind(field.type);
    const fit = isOutgoing ? fits(kind, target) : fits(target, kind);
    const names = [label, source.dataType, field.label, field.type] as const;
    if (fit !== 'always') {
        const isMapped = Object.keys(row.valueMap).length > 0;
        return fit === 'never' && !isMapped
            ? [problemOf(row, 'error', 'TYPE_MISMATCH', ...names)]
            : isMapped
              ? []
              : [problemOf(row, 'warning', 'TYPE_UNCERTAIN', ...names)];
    }
    const room = isOutgoing ? field.maxLength : source.length;
    const longest = isOutgoing ? source.length : field.maxLength;
    return kind === 'text' && target === 'text' && room && longest && longest > room
        ? [problemOf(row, 'warning', 'VALUE_MAY_BE_TOO_LONG', label, longest, field.label, room)]
        : [];
}
