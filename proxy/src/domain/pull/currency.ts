const KNOWN = new Set(Intl.supportedValuesOf('currency'));

/** Whether a text is the ISO 4217 code of a currency. */
export function isCurrency(code: string): boolean {
    return KNOWN.has(code);
}
