import type { Inventory } from './inventory.ts';

/**
 * Says what is wrong with a path of fields, e.g. `Account.Owner.Name` on Opportunity; undefined when
 * every step exists.
 */
export function pathProblem(
    inventory: Inventory,
    objectName: string,
    path: string
): string | undefined {
    const steps = path.split('.');
    let current = objectName;
    for (const [index, step] of steps.entries()) {
        const object = inventory.objects.get(current);
        if (!object) return `object ${current} does not exist`;
        const isLast = index === steps.length - 1;
        if (isLast && object.fields.has(step)) return undefined;
        const via = [...object.fields.values()].find((field) => field.relationship === step);
        if (isLast || !via) return `field ${current}.${step} does not exist`;
        current = via.to[0] ?? '';
    }
    return undefined;
}
