import type { TypeRow } from './rows';

/** Why a control of a row cannot be used; the setup page words it. */
export type Hindrance =
    | 'deleted'
    | 'inactive'
    | 'createBlocked'
    | 'readBlocked'
    | 'needsToSalesforce';

/** What of a row may be switched on, by control; a control that is on may always be switched off. */
export interface Hindrances {
    readonly fromSalesforce: Hindrance | undefined;
    readonly toSalesforce: Hindrance | undefined;
    readonly includeDetails: Hindrance | undefined;
}

/** Tells what Intacct does not allow for a row, so that the page can disable it with the reason. */
export function hindrancesOf(row: TypeRow): Hindrances {
    const gone = row.state === 'deleted' || row.state === 'inactive' ? row.state : undefined;
    return {
        fromSalesforce: gone ?? (row.createBlocked ? 'createBlocked' : undefined),
        toSalesforce: gone ?? (row.readBlocked ? 'readBlocked' : undefined),
        includeDetails: row.toSalesforce ? undefined : 'needsToSalesforce'
    };
}
