import type { Refusal } from '../../ports/mirrorStore.ts';
import { upsertInBulk, type BulkTools, type RefusedRow } from './bulkJob.ts';
import { saveCollections } from './collections.ts';
import type { SaveRow } from './csv.ts';
import type { Family } from './family.ts';
import { removeVanished } from './vanished.ts';
import { rowBuffer, type RowBuffer } from './rowBuffer.ts';

/** One record of Intacct as rows of Salesforce. */
export interface FamilyRows {
    readonly key: string;
    readonly parent: SaveRow;
    /** Undefined when the children of the record are not kept. */
    readonly children: readonly SaveRow[] | undefined;
    readonly mayExist: boolean;
}

/** Gathers and writes records with their parts. */
export interface FamilyBatch {
    readonly rows: number;
    readonly add: (rows: FamilyRows) => void;
    readonly write: () => Promise<readonly Refusal[]>;
}

/**
 * Writes parents, then children, then takes away children that are gone. A parent whose children were
 * refused loses its time of change, so that no later run takes it for complete.
 */
export function familyBatch(tools: BulkTools, family: Family): FamilyBatch {
    const parents = rowBuffer();
    const children = rowBuffer();
    /** Keys of the children that records which may exist already still have. */
    const present = new Map<string, ReadonlySet<string>>();

    return {
        get rows() {
            return parents.size + children.size;
        },
        add({ key, parent, children: parts, mayExist }) {
            parents.add(parent);
            parts?.forEach((part) => children.add(part));
            if (mayExist && parts) {
                present.set(key, new Set(parts.map((part) => String(part['Intacct_Key__c']))));
            }
        },
        async write() {
            const refusedParents = await save(tools, family.parent, parents);
            const refused = new Map(
                refusedParents.map(({ row, error }) => [String(row['Intacct_Key__c']), error])
            );
            const incomplete = new Map(
                (await save(tools, family.child, children))
                    .map(({ row, error }) => [parentKey(row, family.link), error] as const)
                    .filter(([key]) => !refused.has(key))
            );
            await withdrawTime(tools, family.parent, [...incomplete.keys()]);
            await removeVanished(tools.client, family, present);
            return [...refused, ...incomplete].map(([key, error]) => ({ key, error }));
        }
    };
}

async function save(
    tools: BulkTools,
    object: string,
    buffer: RowBuffer
): Promise<readonly RefusedRow[]> {
    const rows = buffer.rows();
    const refused = rows
        ? await saveCollections(tools.client, { upsert: object }, rows)
        : await upsertInBulk(tools, { object, csv: buffer.csv(), size: buffer.size });
    const passing = refused.find(({ error }) => error.isRetryable);
    if (passing) {
        throw passing.error;
    }
    return refused;
}

async function withdrawTime(
    { client }: BulkTools,
    object: string,
    keys: readonly string[]
): Promise<void> {
    const rows = keys.map((key) => ({ Intacct_Key__c: key, Intacct_Modified_At__c: null }));
    await saveCollections(client, { upsert: object }, rows);
}

function parentKey(row: SaveRow, link: string): string {
    const nested = row[link] as { Intacct_Key__c?: unknown } | undefined;
    return String(row[`${link}.Intacct_Key__c`] ?? nested?.Intacct_Key__c ?? '');
}
