import { createHash } from 'node:crypto';
import { idOf } from '../kernel/ids.ts';
import type { Org } from '../kernel/types.ts';
import type { SqlDatabase } from '../jobs/database.ts';

const VERSION = 1;
const MOST_SEQUENCES = 62 ** 6;
/** When the project's files were deployed into the org, for the audit fields of flows. */
const FIELDS = ['Id', 'CreatedDate', 'LastModifiedDate', 'SystemModstamp', 'IsDeleted'];

/** Which flows run: as the project deploys them, until the Tooling API activates or deactivates one. */
export interface FlowActivation {
    isActive(flow: string): boolean;
    /** @returns false when there is no such flow or version. */
    activate(definitionId: string, version: number): boolean;
}

/** Writes the project's flows as the Tooling API shows them, and keeps which of them are active. */
export function createFlowActivation(org: Org, sql: SqlDatabase): FlowActivation {
    const active = new Set<string>();
    const definitions = new Map<string, string>();
    const now = org.clock.now().toISOString();
    sql.exec('DELETE FROM "FlowDefinition"; DELETE FROM "Flow"');
    for (const [name, flow] of org.metadata.flows) {
        const [definition, version] = [idFor('300', name), idFor('301', name)];
        const isActive = flow.status === 'Active';
        definitions.set(definition, name);
        if (isActive) active.add(name);
        const audit = [now, now, now, 0];
        insert(sql, 'FlowDefinition', {
            values: [definition, ...audit],
            DeveloperName: name,
            MasterLabel: flow.label ?? name,
            Description: flow.description ?? null,
            ActiveVersionId: isActive ? version : null,
            LatestVersionId: version
        });
        insert(sql, 'Flow', {
            values: [version, ...audit],
            DefinitionId: definition,
            MasterLabel: flow.label ?? name,
            Description: flow.description ?? null,
            VersionNumber: VERSION,
            ProcessType: flow.processType ?? 'AutoLaunchedFlow',
            Status: isActive ? 'Active' : 'Draft'
        });
    }
    return {
        isActive: (flow) => active.has(flow),
        activate: (definitionId, version) => {
            const name = definitions.get(definitionId);
            if (name === undefined || ![0, VERSION].includes(version)) return false;
            if (version === 0) active.delete(name);
            else active.add(name);
            const versionId = idFor('301', name);
            sql.run('UPDATE "FlowDefinition" SET "ActiveVersionId" = ? WHERE "Id" = ?', [
                version === 0 ? null : versionId,
                definitionId
            ]);
            sql.run('UPDATE "Flow" SET "Status" = ? WHERE "Id" = ?', [
                version === 0 ? 'Obsolete' : 'Active',
                versionId
            ]);
            return true;
        }
    };
}

type Row = Readonly<Record<string, string | number | null | readonly (string | number)[]>>;

function insert(sql: SqlDatabase, table: string, { values, ...row }: Row): void {
    const names = [...FIELDS, ...Object.keys(row)].map((name) => `"${name}"`).join(', ');
    const all = [...(values as (string | number)[]), ...Object.values(row)] as (string | null)[];
    const marks = all.map(() => '?').join(', ');
    sql.run(`INSERT INTO "${table}" (${names}) VALUES (${marks})`, all);
}

/** The same in every start of the org. */
function idFor(keyPrefix: string, flow: string): string {
    const digest = createHash('sha256').update(flow).digest();
    return idOf(keyPrefix, digest.readUIntBE(0, 6) % MOST_SEQUENCES);
}
