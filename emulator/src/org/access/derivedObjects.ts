import type { ObjectAccess } from '../kernel/types.ts';

/** Objects that no permission set can grant: who may work on the parent may work on them. */
const PARENTS: Readonly<Record<string, string>> = {
    OpportunityLineItem: 'Opportunity',
    OrderItem: 'Order',
    PricebookEntry: 'Pricebook2'
};

/** Completes a user's object permissions with those that the platform derives from a parent object. */
export function withDerivedObjects(
    granted: ReadonlyMap<string, ObjectAccess>
): Map<string, ObjectAccess> {
    const objects = new Map(granted);
    for (const [child, parent] of Object.entries(PARENTS)) {
        const access = granted.get(parent);
        if (access) {
            const { read, edit, viewAll, modifyAll } = access;
            objects.set(child, { read, create: edit, edit, delete: edit, viewAll, modifyAll });
        }
    }
    return objects;
}
