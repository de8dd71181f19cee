import type { OrgAccess } from '../access/access.ts';
import type {
    Clock,
    Metadata,
    Organization,
    RowLocks,
    Schema,
    UserDirectory
} from '../kernel/types.ts';
import type { Store } from '../store/store.ts';

/** What saving and reading records needs from the rest of the org. */
export interface RecordDependencies {
    readonly schema: Schema;
    readonly store: Store;
    readonly access: OrgAccess;
    readonly clock: Clock;
    readonly locks: RowLocks;
    readonly users: UserDirectory;
    readonly metadata: Metadata;
    readonly organization: Organization;
}
