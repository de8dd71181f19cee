import type { DraftRow } from 'c/mappingDraftUtils';
import { levelsOf, MAX_LEVELS, resolvePath, rootObject } from 'c/mappingFieldUtils';
import { checkField } from './checkField';
import { problemOf, type CheckContext, type CheckedRow } from './context';
import { fieldsOfLevel } from './definition';
import type { MappingProblem } from './problem';
import { templatePaths } from './template';

/** Longest path or text that one mapping row can hold. */
export const MAX_STORED = 255;

/** A document that comes in writes to its mirror and to the records that this names. */
const MAX_INCOMING_LEVELS = 1;

/** Whether the fields that a row reads and writes exist for this user and suit the Intacct field. */
export function checkSource(checked: CheckedRow, context: CheckContext): MappingProblem[] {
    const { row } = checked;
    const isIncoming = row.direction === 'From Intacct';
    const own =
        isIncoming || row.rule === 'Field' ? checkPath(checked, row.salesforceField, context) : [];
    const inside = row.rule === 'Template' ? templatePaths(row.value) : [];
    return isIncoming
        ? [...own, ...checkIntacctPaths(row, inside, context)]
        : [
              ...own,
              ...inside
                  .filter((path) => !isIntacctField(path, row, context))
                  .flatMap((path) => checkPath(checked, path, context))
          ];
}

function checkPath(checked: CheckedRow, path: string, context: CheckContext): MappingProblem[] {
    const { row } = checked;
    if (path === '') {
        return [problemOf(row, 'error', 'SOURCE_MISSING')];
    }
    if (path.length > MAX_STORED) {
        return [problemOf(row, 'error', 'TEXT_TOO_LONG', path.length, MAX_STORED)];
    }
    const limit = row.direction === 'From Intacct' ? MAX_INCOMING_LEVELS : MAX_LEVELS;
    if (levelsOf(path) > limit) {
        return [problemOf(row, 'error', 'SOURCE_TOO_DEEP', path, limit)];
    }
    const root = rootObject({ ...row, documentClass: context.documentClass });
    const resolved = resolvePath(context.objects, root, path);
    if (resolved.kind === 'missing') {
        const { segment, objectLabel } = resolved;
        return [problemOf(row, 'error', 'SOURCE_UNKNOWN', segment, objectLabel, path)];
    }
    return resolved.kind === 'found' ? checkField(checked, resolved.field, resolved.label) : [];
}

/** Such a reference in an outgoing template is told apart, with the circle it may close. */
function isIntacctField(path: string, row: DraftRow, { rows }: CheckContext): boolean {
    return rows.some(
        ({ level, direction, intacctField }) =>
            level === row.level && direction === row.direction && intacctField === path
    );
}

/** Templates of rows that come in read the document in Intacct. */
function checkIntacctPaths(
    row: DraftRow,
    paths: readonly string[],
    { definition }: CheckContext
): MappingProblem[] {
    const known = definition && fieldsOfLevel(definition, row.level).map(({ path }) => path);
    return paths
        .filter((path) => known && !known.includes(path))
        .map((path) => problemOf(row, 'error', 'TEMPLATE_READS_UNKNOWN', path));
}
