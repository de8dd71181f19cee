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
