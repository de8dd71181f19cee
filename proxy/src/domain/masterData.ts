/** Dimensions of a line that are checked before sending, by their name in the payload. */
export const CHECKED_DIMENSIONS = ['location', 'department', 'class', 'warehouse'] as const;
export type CheckedDimension = (typeof CHECKED_DIMENSIONS)[number];

/** Makes one value for each checked dimension. */
export function perDimension<T>(
    make: (name: CheckedDimension) => T
): Readonly<Record<CheckedDimension, T>> {
    return {
        location: make('location'),
        department: make('department'),
        class: make('class'),
        warehouse: make('warehouse')
    };
}

/** Ids of master data that a document refers to. */
export interface ReferencedIds {
    readonly customers: readonly string[];
    readonly items: readonly string[];
    readonly dimensions: Readonly<Record<CheckedDimension, readonly string[]>>;
}

export interface Customer {
    readonly id: string;
    readonly isActive: boolean;
    readonly isOnHold: boolean;
}

export interface Item {
    readonly id: string;
    readonly isActive: boolean;
    /** Has a stock: its lines need a warehouse. */
    readonly isStocked: boolean;
    readonly unitGroup?: string | undefined;
}

export interface DimensionValue {
    readonly id: string;
    readonly isActive: boolean;
}

/** The master data that was asked for, as far as Intacct has it, by id. */
export interface MasterData {
    readonly customers: ReadonlyMap<string, Customer>;
    readonly items: ReadonlyMap<string, Item>;
    readonly dimensions: Readonly<Record<CheckedDimension, ReadonlyMap<string, DimensionValue>>>;
    /** Units of each unit-of-measure group. */
    readonly units: ReadonlyMap<string, ReadonlySet<string>>;
}
