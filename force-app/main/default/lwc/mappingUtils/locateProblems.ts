import { firstPath, toProblem } from './problems';
import type { FieldMapping, Problem, SourceDocument, SourceRecord } from './types';

/**
 * Gives problems that were found outside Salesforce the record and field that mend them: the account
 * behind a customer, the product behind an item.
 *
 * in      problems that name a line by its number or its record, and an Intacct field each; the mapping
 *         and the source that the document was made of
 * out     the same problems with record, object, field and the words for them; one that names its
 *         Salesforce field is left as it is
 */
export function locateProblems(
    problems: readonly Problem[],
    mappings: readonly FieldMapping[],
    source: SourceDocument
): Problem[] {
    return problems.map((problem) => {
        if (problem.salesforceField !== undefined) {
            return problem;
        }
        const line = lineOf(problem, source);
        const record = line ?? source.header;
        const path = pathOf(problem.intacctField, line ? 'Line' : 'Header', mappings, record);
        const located = toProblem(
            { source: record, lineNumber: problem.lineNumber },
            { code: problem.code, intacctField: problem.intacctField, path }
        );
        const { object, record: name, field, target } = located.params;
        const params = {
            ...problem.params,
            object,
            record: name,
            field,
            target
        } as Problem['params'];
        return { ...located, severity: problem.severity, owner: problem.owner, params };
    });
}

function lineOf({ lineNumber, recordId }: Problem, { lines }: SourceDocument) {
    return (
        lines.find(({ id }) => id === recordId) ??
        (lineNumber === undefined ? undefined : lines[lineNumber - 1])
    );
}

/** The field that gave the value, or, where none did, the one to fill in first. */
function pathOf(
    intacctField: string,
    level: FieldMapping['level'],
    mappings: readonly FieldMapping[],
    { values }: SourceRecord
): string | undefined {
    const rows = mappings
        .filter((row) => row.level === level && row.intacctField === intacctField)
        .sort((a, b) => a.sortOrder - b.sortOrder);
    const decisive = rows.find((row) => {
        const path = firstPath([row]);
        return path !== undefined && String(values[path] ?? '').trim() !== '';
    });
    return firstPath(decisive ? [decisive] : rows);
}
