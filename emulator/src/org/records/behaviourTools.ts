import type { ObjectInfo } from '../kernel/types.ts';
import type { BehaviourTools } from '../standard/behaviours/types.ts';
import { PendingChange } from './change.ts';
import type { RecordDependencies } from './dependencies.ts';

/** Lets the platform's own logic read rows and write the fields that only it writes. */
export function behaviourTools(
    { schema, store, clock }: RecordDependencies,
    saveComputed: (object: ObjectInfo, change: PendingChange) => void
): BehaviourTools {
    return {
        schema,
        store,
        now: () => `${clock.now().toISOString().slice(0, 19)}.000Z`,
        object: (apiName) => schema.requireObject(apiName),
        find: (apiName, id) =>
            typeof id === 'string' ? store.find(schema.requireObject(apiName), id) : undefined,
        findBy: (apiName, field, value) =>
            store.findBy(schema.requireObject(apiName), field, value),
        updateComputed: (apiName, id, values) => {
            const object = schema.requireObject(apiName);
            const current = store.find(object, id);
            if (!current || current['IsDeleted'] === true) return;
            const change = new PendingChange(0, id, current, { ...current, ...values });
            if (Object.keys(values).some((name) => change.hasChanged(name)))
                saveComputed(object, change);
        }
    };
}
