/** Tells events, which are published and forgotten, from objects, whose records stay. */
export function isPlatformEvent(objectApiName: string): boolean {
    return objectApiName.endsWith('__e');
}
