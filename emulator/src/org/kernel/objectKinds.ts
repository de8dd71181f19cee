/** Tells events, which are published and forgotten, from objects, whose records stay. */
export function isPlatformEvent(objectApiName: string): boolean {
    return objectApiName.endsWith('__e');
}

/** Tells custom metadata types, whose records the project's files are, from objects. */
export function isCustomMetadata(objectApiName: string): boolean {
    return objectApiName.endsWith('__mdt');
}
