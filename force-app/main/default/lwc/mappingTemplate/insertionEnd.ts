/**
 * Finds where a text ends that was inserted into another, to go on there.
 *
 * out     undefined when something was replaced as well
 */
export function insertionEnd(before: string, after: string, inserted: string): number | undefined {
    const starts = Array.from({ length: before.length + 1 }, (_, index) => index);
    const start = starts.find(
        (index) => before.slice(0, index) + inserted + before.slice(index) === after
    );
    return start === undefined ? undefined : start + inserted.length;
}
