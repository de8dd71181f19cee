import type { FieldInfo, FieldValue, ObjectInfo, RecordValues } from '../kernel/types.ts';
import { sum } from '../standard/behaviours/lineAmounts.ts';
import type { BehaviourTools } from '../standard/behaviours/types.ts';
import type { PendingChange } from './change.ts';
import { roundTo } from './coerce.ts';

interface RollUp {
    readonly parentObject: string;
    readonly field: FieldInfo;
}

/** Keeps roll-up summary fields right when children are saved or deleted. */
export class RollUps {
    readonly #tools: BehaviourTools;
    readonly #byChild = new Map<string, RollUp[]>();

    constructor(tools: BehaviourTools) {
        this.#tools = tools;
        for (const parent of tools.schema.objects.values()) {
            for (const field of parent.fields.values()) {
                if (!field.summary) continue;
                const list = this.#byChild.get(field.summary.childObject) ?? [];
                list.push({ parentObject: parent.apiName, field });
                this.#byChild.set(field.summary.childObject, list);
            }
        }
    }

    recount(child: ObjectInfo, changes: readonly PendingChange[]): void {
        const updates = new Map<string, { parentObject: string; values: RecordValues }>();
        for (const { parentObject, field } of this.#byChild.get(child.apiName) ?? []) {
            for (const id of parentIds(field, changes)) {
                const update = updates.get(id) ?? { parentObject, values: {} };
                update.values[field.apiName] = this.#count(field, id);
                updates.set(id, update);
            }
        }
        for (const [id, { parentObject, values }] of updates) {
            this.#tools.updateComputed(parentObject, id, values);
        }
    }

    #count({ summary, scale }: FieldInfo, parentId: string): FieldValue {
        if (!summary) return null;
        const children = this.#tools
            .findBy(summary.childObject, summary.foreignKey, parentId)
            .filter((row) =>
                summary.filters.every((filter) => matches(row[filter.field] ?? null, filter))
            );
        if (summary.operation === 'count') return children.length;
        const values = children
            .map((row) => row[summary.summarizedField ?? ''] ?? null)
            .filter((value) => value !== null);
        if (summary.operation === 'sum') return roundTo(sum(values), scale);
        const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        return (summary.operation === 'min' ? sorted[0] : sorted.at(-1)) ?? null;
    }
}

function parentIds({ summary }: FieldInfo, changes: readonly PendingChange[]): Set<string> {
    const key = summary?.foreignKey ?? '';
    const ids = changes.flatMap((change) => [change.newValues[key], change.oldValues?.[key]]);
    return new Set(ids.filter((id): id is string => typeof id === 'string'));
}

function matches(value: FieldValue, filter: { operation: string; value: string }): boolean {
    const text = value === null ? '' : String(value);
    const wanted = filter.value.split(',').map((each) => each.trim());
    switch (filter.operation) {
        case 'equals':
            return wanted.some((each) => each.toLowerCase() === text.toLowerCase());
        case 'notEqual':
            return wanted.every((each) => each.toLowerCase() !== text.toLowerCase());
        case 'lessThan':
            return Number(text) < Number(filter.value);
        case 'lessOrEqual':
            return Number(text) <= Number(filter.value);
        case 'greaterThan':
            return Number(text) > Number(filter.value);
        case 'greaterOrEqual':
            return Number(text) >= Number(filter.value);
        case 'contains':
            return text.toLowerCase().includes(filter.value.toLowerCase());
        default:
            return text.toLowerCase().startsWith(filter.value.toLowerCase());
    }
}
