import type { Context, RecordValues } from '../kernel/types.ts';
import type { RecordDependencies } from './dependencies.ts';
import { computeFormula } from './recordScope.ts';

/** Reads one record as the context's user sees it, formulas computed; compound fields only by their parts. */
export function readRecord(
    dependencies: RecordDependencies,
    objectApiName: string,
    id: string,
    context: Context
): RecordValues | undefined {
    const { schema, store, access } = dependencies;
    const object = schema.requireObject(objectApiName);
    const row = store.find(object, id);
    if (!row || row['IsDeleted'] === true || !access.recordOf(context, object, row).read)
        return undefined;
    const values: RecordValues = {};
    for (const field of object.fields.values()) {
        if (field.parts || !access.field(context, object.apiName, field.apiName).read) continue;
        values[field.apiName] = field.formula
            ? computeFormula(dependencies, object, field, row, context)
            : (row[field.apiName] ?? null);
    }
    return values;
}
