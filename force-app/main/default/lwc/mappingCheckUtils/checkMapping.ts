import { checkCircles } from './checkCircles';
import { checkSource } from './checkSource';
import { checkTarget } from './checkTarget';
import { checkOrder, checkRequired } from './checkTargets';
import { checkText } from './checkText';
import { checkValues } from './checkValues';
import type { CheckContext } from './context';
import { fieldAt } from './definition';
import type { MappingProblem } from './problem';

/**
 * Says everything that is wrong with a mapping before anybody meets it in a preview.
 *
 * in      the rows of all levels of one transaction type, and what is known of both sides
 * out     errors first; rows that are off are not checked, what is not known yet is not held against them
 */
export function checkMapping(context: CheckContext): MappingProblem[] {
    const { rows, definition } = context;
    const enabled = rows.filter(({ isEnabled }) => isEnabled);
    const problems = enabled.flatMap((row) => {
        const checked = { row, field: definition && fieldAt(definition, row) };
        return [
            ...checkTarget(checked, context),
            ...checkText(checked),
            ...checkSource(checked, context),
            ...checkValues(checked, context)
        ];
    });
    return [
        ...checkRequired(context),
        ...problems,
        ...checkCircles(enabled),
        ...checkOrder(enabled)
    ].sort((a, b) => a.severity.localeCompare(b.severity));
}
