/** Gives components their own frozen copy, so that nobody can change what others see from the cache. */
export function readOnly(value) {
    return freeze(structuredClone(value));
}

function freeze(value) {
    if (value === null || typeof value !== 'object') return value;
    for (const key of Object.keys(value)) freeze(value[key]);
    return Object.freeze(value);
}
