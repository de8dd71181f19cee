import { OrgAccess } from '../access/access.ts';
import { OrgUsers } from '../access/userDirectory.ts';
import { loadMetadata } from '../metadata/load.ts';
import { Queries } from '../query/queries.ts';
import { computeFormula } from '../records/recordScope.ts';
import { OrgRecords } from '../records/service.ts';
import { readLibrary } from '../reports/library.ts';
import { writeReportRecords } from '../reports/reportRecords.ts';
import { createSchema } from '../schema/schema.ts';
import { createSetupRecords } from '../standard/setupRecords.ts';
import { clockTable } from '../store/clockTable.ts';
import { Store } from '../store/store.ts';
import { createClock } from './clock.ts';
import { createSessions } from './createSessions.ts';
import { createEvents } from './orgEvents.ts';
import { createRowLocks } from './rowLocks.ts';
import { ORGANIZATION_ID } from './organization.ts';
import type { Organization } from './identity.ts';
import type { Org } from './org.ts';

export interface OrgOptions {
    /** Folder of the DX project whose metadata the org is made of. */
    readonly project: string;
    /** SQLite file; default in memory. */
    readonly database?: string;
    readonly instanceUrl?: string;
}

/** Starts a local org from a DX project: metadata, tables, users; no server, no automation, no data. */
export function createOrg({
    project,
    database = ':memory:',
    instanceUrl = 'http://127.0.0.1'
}: OrgOptions): Org {
    const metadata = loadMetadata(project);
    const schema = createSchema(metadata);
    const reportLibrary = readLibrary(metadata, schema);
    const store = new Store(schema, database);
    const clock = createClock(clockTable(store.sql));
    const now = `${clock.now().toISOString().slice(0, 19)}.000Z`;
    createSetupRecords(schema, store, metadata, now);
    writeReportRecords(schema, store, reportLibrary, now);
    const events = createEvents();
    const users = new OrgUsers(schema, store);
    const access = new OrgAccess(schema, store, metadata);
    const organization = describeOrganization(instanceUrl);
    const locks = createRowLocks(clock);
    const dependencies = { schema, store, access, clock, locks, users, metadata, organization };
    const queries = new Queries({
        ...dependencies,
        apiVersion: metadata.apiVersion,
        currency: organization.currency,
        formula: (objectApiName, fieldApiName, id, context) => {
            const object = schema.requireObject(objectApiName);
            const field = object.field(fieldApiName);
            const row = store.find(object, id);
            return field && row ? computeFormula(dependencies, object, field, row, context) : null;
        }
    });
    events.onCommitted((changes) => {
        if (
            !changes.some(
                ({ objectApiName }) =>
                    objectApiName === 'User' || objectApiName === 'PermissionSetAssignment'
            )
        )
            return;
        users.forget();
        access.forget();
    });
    return {
        organization,
        metadata,
        reportLibrary,
        schema,
        clock,
        users,
        access,
        events,
        sessions: createSessions(organization.id, clock),
        locks,
        records: new OrgRecords(dependencies, events),
        query: (soql, context, options) => queries.query(soql, context, options),
        sql: store.sql,
        close: () => store.close()
    };
}

function describeOrganization(instanceUrl: string): Organization {
    return {
        id: ORGANIZATION_ID,
        name: 'Local Org',
        currency: 'USD',
        timeZone: 'GMT',
        locale: 'en_US',
        instanceUrl
    };
}
