import type {
    CheckedDimension,
    Customer,
    DimensionValue,
    Item,
    ReferencedIds
} from '../../domain/masterData.ts';
import { textIn, type Raw } from '../raw.ts';
import type { ObjectQuery } from '../queryMany.ts';

export const DIMENSION_OBJECTS: Readonly<Record<CheckedDimension, string>> = {
    location: 'company-config/location',
    department: 'company-config/department',
    class: 'company-config/class',
    warehouse: 'inventory-control/warehouse'
};

export const CUSTOMER_OBJECT = 'accounts-receivable/customer';
export const ITEM_OBJECT = 'inventory-control/item';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
    [CUSTOMER_OBJECT]: ['id', 'status', 'isOnHold'],
    [ITEM_OBJECT]: ['id', 'status', 'itemType', 'unitOfMeasureGroup.id']
};

/** All units of all groups: a company has a few dozen. */
export const UNIT_QUERY: ObjectQuery = {
    object: 'inventory-control/unit-of-measure',
    fields: ['id', 'parent.id']
};

/** Lists what is referred to, as objects and ids. */
export function references(ids: ReferencedIds): readonly (readonly [string, readonly string[]])[] {
    return [
        [CUSTOMER_OBJECT, ids.customers],
        [ITEM_OBJECT, ids.items],
        ...Object.entries(DIMENSION_OBJECTS).map(
            ([name, object]) => [object, ids.dimensions[name as CheckedDimension]] as const
        )
    ];
}

/** The query for rows of one object by id. */
export function queryById(object: string, ids: readonly string[]): ObjectQuery {
    return { object, fields: FIELDS[object] ?? ['id', 'status'], ids };
}

/** A row may be remembered when nothing in it speaks against a document: faults get mended. */
export function isHarmless(row: Raw): boolean {
    return row['status'] === 'active' && row['isOnHold'] !== true;
}

export function toCustomer(row: Raw): Customer {
    return {
        id: textIn(row, 'id') ?? '',
        isActive: row['status'] !== 'inactive',
        isOnHold: row['isOnHold'] === true
    };
}

export function toItem(row: Raw): Item {
    return {
        id: textIn(row, 'id') ?? '',
        isActive: row['status'] !== 'inactive',
        isStocked: row['itemType'] === 'inventory',
        unitGroup: textIn(row, 'unitOfMeasureGroup.id')
    };
}

export function toDimensionValue(row: Raw): DimensionValue {
    return { id: textIn(row, 'id') ?? '', isActive: row['status'] !== 'inactive' };
}

/** Units by the group they belong to. */
export function unitsByGroup(rows: readonly Raw[]): ReadonlyMap<string, ReadonlySet<string>> {
    const groups = new Map<string, Set<string>>();
    for (const row of rows) {
        const group = textIn(row, 'parent.id') ?? '';
        groups.set(group, (groups.get(group) ?? new Set()).add(textIn(row, 'id') ?? ''));
    }
    return groups;
}
