const BARE_TYPES = new Set(['int', 'double', 'currency', 'percent', 'boolean', 'date', 'datetime']);

/** Makes a text safe inside a SOQL string literal. */
export function escape(text: string): string {
    return text.replace(/[\\']/g, '\\$&');
}

/** A pattern that finds the text anywhere in a value. */
export function containing(text: string): string {
    return `'%${escape(text).replace(/[%_]/g, '\\$&')}%'`;
}

/** A value as SOQL writes it for a field of this type; an empty one is null. */
export function literal(value: string, type: string): string {
    if (value === '') return 'null';
    return BARE_TYPES.has(type) ? value : `'${escape(value)}'`;
}
