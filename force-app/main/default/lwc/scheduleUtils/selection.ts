import { parseFilter } from './parseFilter';

/** Which opportunities a schedule creates documents of. */
export interface Selection {
    /** Stages by name; none: every stage that counts as won. */
    readonly stages: readonly string[];
    /** Only opportunities closed at most so many days ago; undefined: whenever they were. */
    readonly closedWithinDays: number | undefined;
    /** Record types by name; none: all. */
    readonly recordTypes: readonly string[];
}

export const WON_OPPORTUNITIES: Selection = {
    stages: [],
    closedWithinDays: undefined,
    recordTypes: []
};

/** Writes a selection the way a creating request takes it, as JSON; undefined for all won opportunities. */
export function toSelectionFilter({
    stages,
    closedWithinDays,
    recordTypes
}: Selection): string | undefined {
    const filter = {
        ...(stages.length > 0 && { stages }),
        ...(closedWithinDays !== undefined && { closedWithinDays }),
        ...(recordTypes.length > 0 && { recordTypes })
    };
    return Object.keys(filter).length > 0 ? JSON.stringify(filter) : undefined;
}

/** Reads a stored selection; parts that somebody has broken by hand count as not given. */
export function readSelection(filter: string | undefined): Selection {
    const { stages, closedWithinDays, recordTypes } = parseFilter(filter);
    return {
        stages: namesIn(stages),
        closedWithinDays: Number.isInteger(closedWithinDays) ? Number(closedWithinDays) : undefined,
        recordTypes: namesIn(recordTypes)
    };
}

function namesIn(value: unknown): string[] {
    return Array.isArray(value) ? value.map(String) : [];
}
