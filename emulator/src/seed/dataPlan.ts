import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, FieldValue, Org, RecordInput } from '../org/kernel/types.ts';
import { insertAll } from './insertAll.ts';

interface PlanStep {
    readonly sobject: string;
    readonly files: readonly string[];
}

interface TreeRecord {
    readonly attributes: { readonly type: string; readonly referenceId: string };
    readonly [field: string]: unknown;
}

/**
 * Imports the project's data as `sf data import tree --plan` does: steps in order, `@reference`
 * values replaced by the ids of records imported before.
 * source  Salesforce CLI, data import tree
 */
export function loadDataPlan(org: Org, dataDir: string, context: Context): void {
    const ids = new Map<string, string>();
    for (const { sobject, files } of readJson<PlanStep[]>(dataDir, 'plan.json')) {
        for (const file of files) {
            const { records } = readJson<{ records: TreeRecord[] }>(dataDir, file);
            const inserted = insertAll(
                org,
                sobject,
                records.map((record) => toInput(record, ids)),
                context
            );
            records.forEach(({ attributes }, index) =>
                ids.set(attributes.referenceId, inserted[index] ?? '')
            );
        }
    }
}

function toInput(
    { attributes: _attributes, ...fields }: TreeRecord,
    ids: Map<string, string>
): RecordInput {
    const resolved = Object.entries(fields).map(([name, value]) => {
        const isReference = typeof value === 'string' && value.startsWith('@');
        return [name, isReference ? ids.get(value.slice(1)) : value] as const;
    });
    return Object.fromEntries(resolved) as Record<string, FieldValue>;
}

function readJson<T>(dataDir: string, file: string): T {
    return JSON.parse(readFileSync(join(dataDir, file), 'utf8')) as T;
}
