import type { Sql } from '../store/database.ts';
import type { Access } from './access.ts';
import type { Clock } from './clock.ts';
import type { OrgEvents } from './events.ts';
import type { Context, Organization, UserDirectory } from './identity.ts';
import type { Metadata } from './metadata.ts';
import type { QueryOptions, QueryResult } from './query.ts';
import type { RecordService } from './records.ts';
import type { ReportLibrary } from './reports.ts';
import type { RowLocks } from './rowLocks.ts';
import type { Schema } from './schema.ts';
import type { Sessions } from './sessions.ts';

/** The local org as its own parts see it: APIs, automation and pages are written against this. */
export interface Org {
    readonly organization: Organization;
    readonly metadata: Metadata;
    readonly reportLibrary: ReportLibrary;
    readonly schema: Schema;
    readonly clock: Clock;
    readonly users: UserDirectory;
    readonly sessions: Sessions;
    readonly access: Access;
    readonly records: RecordService;
    readonly locks: RowLocks;
    readonly events: OrgEvents;
    /** Runs SOQL as the context's user. @throws OrgError 400 MALFORMED_QUERY, INVALID_TYPE, INVALID_FIELD. */
    query(soql: string, context: Context, options?: QueryOptions): QueryResult;
    /** The database itself, for what is no record: waiting automation and secrets commit with the records. */
    readonly sql: Sql;
    close(): void;
}
