/**
 * Fills the placeholders of a custom label, which the platform leaves to the component.
 *
 * in      a label such as '{0} created' and the values in the order of their numbers
 * omits   placeholders without a value become empty
 */
export function fillLabel(label: string, ...values: readonly (string | number)[]): string {
    return label.replace(/\{(\d+)\}/g, (_, position: string) =>
        String(values[Number(position)] ?? '')
    );
}

/**
 * Says how many there are in a sentence that counts as English and French do.
 *
 * in      the label for one; the label for any other number, written in place of {0} as `shown`
 */
export function fillCounted(
    count: number,
    one: string,
    many: string,
    shown: string | number = count
): string {
    return count === 1 ? one : fillLabel(many, shown);
}
