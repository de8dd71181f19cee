import { FormulaError } from '../values.ts';
import type { FormulaScope } from '../scope.ts';
import { fieldPath } from './types.ts';
import type { FunctionTable } from './types.ts';

function saving(scope: FormulaScope, name: string): NonNullable<FormulaScope['saving']> {
    if (scope.saving) return scope.saving;
    throw new FormulaError(`${name} is only available while a record is saved`);
}

/** Functions that compare a record with what it was before the save. */
export const SAVING: FunctionTable = {
    ISNEW: (_args, _evaluate, scope) => saving(scope, 'ISNEW').isNew,
    ISCLONE: () => false,
    ISCHANGED: (args, _evaluate, scope) =>
        saving(scope, 'ISCHANGED').isChanged(fieldPath(args, 'ISCHANGED')),
    PRIORVALUE: (args, _evaluate, scope) =>
        saving(scope, 'PRIORVALUE').priorValue(fieldPath(args, 'PRIORVALUE'))
};
