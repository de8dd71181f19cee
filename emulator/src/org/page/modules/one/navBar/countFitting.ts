/** Room that the menu More takes, in pixels. */
const MORE_WIDTH = 96;

/** Counts the tabs that fit beside each other, with room for More unless all fit. */
export function countFitting(widths: readonly number[], room: number): number {
    const total = widths.reduce((sum, width) => sum + width, 0);
    if (total <= room) {
        return widths.length;
    }
    let end = 0;
    return widths.filter((width) => (end += width) <= room - MORE_WIDTH).length;
}
