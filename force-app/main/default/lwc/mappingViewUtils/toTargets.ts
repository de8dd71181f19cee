import { fieldsOfLevel, type IntacctDefinition, type MappingProblem } from 'c/mappingCheckUtils';
import type { DraftRow, RowLevel } from 'c/mappingDraftUtils';
import type { TargetView } from './types';

/** What the list of one level is made of. */
export interface TargetSources {
    readonly level: RowLevel;
    readonly rows: readonly DraftRow[];
    readonly problems: readonly MappingProblem[];
    readonly definition: IntacctDefinition | undefined;
    /** The list as it was: a field of which nothing has changed is not rendered again. */
    readonly previous: readonly TargetView[];
}

/**
 * Lists the Intacct fields of a level with the rows that write them.
 *
 * out     fields that Intacct does not have first, required ones next, then by label
 */
export function toTargets(sources: TargetSources): TargetView[] {
    const { level, rows, problems, definition, previous } = sources;
    const rowsByField = group(rows.filter((row) => row.level === level));
    const problemsByField = group(problems.filter((problem) => problem.level === level));
    const fields = definition ? fieldsOfLevel(definition, level) : [];
    const known = new Map(fields.map((field) => [field.path, field]));
    const before = new Map(previous.map((target) => [target.key, target]));
    return [...new Set([...known.keys(), ...rowsByField.keys()])]
        .map((path): TargetView => {
            const field = known.get(path);
            const target: TargetView = {
                key: `${level} ${path}`,
                level,
                intacctField: path,
                label: field?.label ?? path,
                field,
                isRemoved: definition !== undefined && field === undefined,
                rows: (rowsByField.get(path) ?? []).sort((a, b) => a.sortOrder - b.sortOrder),
                problems: problemsByField.get(path) ?? []
            };
            return unchanged(before.get(target.key), target);
        })
        .sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label));
}

function rank({ isRemoved, field }: TargetView): number {
    if (isRemoved) {
        return 0;
    }
    return field?.required ? 1 : 2;
}

function group<Item extends { readonly intacctField: string }>(
    items: readonly Item[]
): Map<string, Item[]> {
    const groups = new Map<string, Item[]>();
    for (const item of items) {
        const known = groups.get(item.intacctField);
        if (known) {
            known.push(item);
        } else {
            groups.set(item.intacctField, [item]);
        }
    }
    return groups;
}

function unchanged(before: TargetView | undefined, now: TargetView): TargetView {
    const isSame =
        before !== undefined &&
        before.field === now.field &&
        before.isRemoved === now.isRemoved &&
        before.rows.length === now.rows.length &&
        before.rows.every((row, index) => row === now.rows[index]) &&
        JSON.stringify(before.problems) === JSON.stringify(now.problems);
    return isSame ? before : now;
}
