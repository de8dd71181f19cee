/** Accepts what components pass for a field: `'Account.Name'` or an import from `@salesforce/schema`. */
export function fieldName(field) {
    if (typeof field === 'string') return field;
    return field?.fieldApiName ? `${field.objectApiName}.${field.fieldApiName}` : undefined;
}

/** Accepts what components pass for an object: `'Account'` or an import from `@salesforce/schema`. */
export function objectName(object) {
    return typeof object === 'string' ? object : object?.objectApiName;
}

/** Makes one sorted list without doubles of a field, a list of fields or nothing, so that equal wishes look equal. */
export function fieldNames(fields) {
    const names = asList(fields).map(fieldName).filter(Boolean);
    return [...new Set(names)].sort();
}

/** One value or a list as a list, as most adapters accept both. */
export function asList(value) {
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value : [value];
}

/** `Account.Owner.Name` without the object: `['Owner', 'Name']`. */
export function pathOf(qualifiedName) {
    return qualifiedName.split('.').slice(1);
}
