import type { DraftRow } from 'c/mappingDraftUtils';
import { problemOf } from './context';
import type { MappingProblem } from './problem';
import { templatePaths } from './template';

/**
 * Finds templates that read Intacct fields, which only Salesforce fields may feed, and among them those
 * that in the end read what they write.
 */
export function checkCircles(rows: readonly DraftRow[]): MappingProblem[] {
    const outgoing = rows.filter(({ direction }) => direction === 'To Intacct');
    return outgoing
        .filter(({ rule }) => rule === 'Template')
        .flatMap((row) => {
            const siblings = outgoing.filter(({ level }) => level === row.level);
            return templatePaths(row.value)
                .filter((path) => siblings.some(({ intacctField }) => intacctField === path))
                .map((path) => {
                    const circle = circleFrom(path, row.intacctField, siblings, new Set());
                    return circle
                        ? problemOf(
                              row,
                              'error',
                              'CIRCULAR',
                              [row.intacctField, ...circle].join(' → ')
                          )
                        : problemOf(row, 'error', 'TEMPLATE_READS_INTACCT', path);
                });
        });
}

/** The fields on the way from one Intacct field back to another; undefined when there is no way. */
function circleFrom(
    from: string,
    back: string,
    rows: readonly DraftRow[],
    seen: Set<string>
): readonly string[] | undefined {
    if (from === back) {
        return [from];
    }
    seen.add(from);
    const next = rows
        .filter(({ intacctField, rule }) => intacctField === from && rule === 'Template')
        .flatMap(({ value }) => templatePaths(value));
    for (const path of next) {
        const rest = seen.has(path) ? undefined : circleFrom(path, back, rows, seen);
        if (rest) {
            return [from, ...rest];
        }
    }
    return undefined;
}
