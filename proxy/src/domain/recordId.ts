/** Ids of 15 and of 18 characters name the same record: the last three only check the rest. */
export function isSameId(left: string, right: string): boolean {
    return left.slice(0, 15) === right.slice(0, 15);
}
