import type { OrgAccess } from '../access/access.ts';
import type { Clock, Context, Schema } from '../kernel/types.ts';
import type { QueryErrors } from './errors.ts';

/** What compiling a query needs to know. */
export interface CompileTools {
    readonly schema: Schema;
    readonly access: OrgAccess;
    readonly clock: Clock;
    readonly context: Context;
    /** ISO code of the org's currency. */
    readonly currency: string;
    readonly errors: QueryErrors;
    readonly includeDeleted: boolean;
    /** Gives every table of the statement its own alias. */
    readonly nextAlias: () => string;
}
