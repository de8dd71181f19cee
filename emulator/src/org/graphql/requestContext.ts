import type { Context, Org } from '../kernel/types.ts';

/** What every resolver gets: the org and who asks. */
export interface RequestContext {
    readonly org: Org;
    readonly context: Context;
    /** As they were sent: coerced values have lost the order of their keys. */
    readonly variables: Readonly<Record<string, unknown>>;
}
