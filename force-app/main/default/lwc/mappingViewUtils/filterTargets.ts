import { resolvePath, rootObject } from 'c/mappingFieldUtils';
import type { RuleContext, TargetView } from './types';

export type TargetFilter = 'used' | 'all' | 'problems';

/**
 * Keeps the fields that a filter and a search ask for; the search looks at both sides.
 *
 * in      words in labels, paths and help of Intacct, in labels, paths and texts of Salesforce
 */
export function filterTargets(
    targets: readonly TargetView[],
    filter: TargetFilter,
    search: string,
    context: RuleContext
): TargetView[] {
    const words = search.trim().toLocaleLowerCase();
    return targets.filter(
        (target) =>
            isKept(target, filter) &&
            (words === '' ||
                textOf(target, context).some((text) => text.toLocaleLowerCase().includes(words)))
    );
}

function isKept({ rows, field, problems }: TargetView, filter: TargetFilter): boolean {
    switch (filter) {
        case 'used':
            return rows.length > 0 || (field?.required === true && !field.readOnly);
        case 'problems':
            return problems.length > 0;
        case 'all':
            return true;
    }
}

function textOf(target: TargetView, { documentClass, objects }: RuleContext): string[] {
    const salesforce = target.rows.flatMap((row) => {
        const root = rootObject({ ...row, documentClass });
        const resolved = resolvePath(objects, root, row.salesforceField);
        const label = resolved.kind === 'found' ? resolved.label : '';
        return [label, row.salesforceField, row.value];
    });
    const { label, intacctField, field } = target;
    return [label, intacctField, field?.description ?? '', ...salesforce];
}
