import { ADMIN_SET, USER_SET, type Access, type Holder } from './types';

/** What a permission set of the package lets its holder create. */
const CREATES: Readonly<Record<string, readonly string[]>> = {
    [USER_SET]: ['Quote', 'Order'],
    [ADMIN_SET]: ['Quote', 'Order', 'Invoice', 'Other']
};

/** Somebody who works with Intacct documents. */
export interface Person {
    readonly id: string;
    readonly name: string;
    /** Classes of the documents that they may create. */
    readonly creates: readonly string[];
}

/** Lists who may create what: active users, by name. */
export function toPeople({ setsOf }: Access, holders: readonly Holder[]): Person[] {
    return holders
        .filter(({ isActive }) => isActive)
        .map(({ id, name }) => ({ id, name, creates: classesOf(setsOf[id] ?? []) }))
        .filter(({ creates }) => creates.length > 0)
        .sort((a, b) => a.name.localeCompare(b.name));
}

function classesOf(sets: readonly string[]): string[] {
    return [...new Set(sets.flatMap((set) => CREATES[set] ?? []))];
}
