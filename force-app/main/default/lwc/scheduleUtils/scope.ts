import { parseFilter } from './parseFilter';

/** What the runs of a schedule are limited to. */
export interface Scope {
    /** Names of transaction types; empty: all that are synchronised to Salesforce. */
    readonly definitions: readonly string[];
    /** Whether a reconciliation corrects what it finds. */
    readonly repair: boolean;
}

/** Writes a scope the way every request takes it, as JSON; undefined when there is nothing to say. */
export function toFilter({ definitions, repair }: Scope): string | undefined {
    const filter = {
        ...(definitions.length > 0 && { definitions }),
        ...(repair && { repair })
    };
    return Object.keys(filter).length > 0 ? JSON.stringify(filter) : undefined;
}

/** Reads a stored scope; one that somebody has broken by hand counts as none. */
export function readFilter(filter: string | undefined): Scope {
    const { definitions, repair } = parseFilter(filter);
    return {
        definitions: Array.isArray(definitions) ? definitions.map(String) : [],
        repair: repair === true
    };
}
