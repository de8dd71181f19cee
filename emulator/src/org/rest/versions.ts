/** API versions the local org answers; the newest first. */
export const API_VERSIONS: readonly string[] = Array.from(
    { length: 9 },
    (_none, index) => `${66 - index}.0`
);

const RELEASES = ['Winter', 'Spring', 'Summer'];

/** The release that brought a version: 66 is Spring '26. */
export function releaseLabel(version: string): string {
    const number = Math.trunc(Number(version));
    const sinceSpring26 = number - 66;
    const year = 26 + Math.floor((sinceSpring26 + 1) / 3);
    const season = RELEASES[(((sinceSpring26 + 1) % 3) + 3) % 3] ?? '';
    return `${season} '${year}`;
}
