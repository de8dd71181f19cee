import { OrgError } from '../../kernel/types.ts';
import type { Org, RecordInput, SaveResult } from '../../kernel/types.ts';

/** Thrown to undo a mixed all-or-none save. */
class NotAll extends Error {}

/**
 * Saves records of several objects in runs of the same `attributes.type`, keeping the order of the answers.
 * With `allOrNone`, a refusal in any run undoes all of them.
 */
export function saveByType(
    org: Org,
    records: readonly RecordInput[],
    allOrNone: boolean,
    save: (objectApiName: string, batch: readonly RecordInput[]) => SaveResult[]
): SaveResult[] {
    const results: SaveResult[] = [];
    const saveRuns = (): void => {
        for (const [type, batch] of runsOf(records)) {
            const saved = save(objectName(org, type), batch);
            results.push(...saved);
            if (allOrNone && saved.some((result) => !result.success)) throw new NotAll();
        }
    };
    try {
        org.records.savepoint(saveRuns);
        return results;
    } catch (error) {
        if (error instanceof NotAll) return records.map((_record, index) => undone(results[index]));
        throw error;
    }
}

function runsOf(records: readonly RecordInput[]): [type: string, batch: RecordInput[]][] {
    const runs: [string, RecordInput[]][] = [];
    for (const record of records) {
        const type = typeOf(record);
        const last = runs.at(-1);
        if (last?.[0] === type) last[1].push(record);
        else runs.push([type, [record]]);
    }
    return runs;
}

function typeOf({ attributes }: RecordInput): string {
    const type =
        typeof attributes === 'object' && attributes !== null ? attributes['type'] : undefined;
    if (typeof type === 'string') return type;
    throw new OrgError(
        400,
        'INVALID_INPUT',
        'Include an entity type in the attributes of each record'
    );
}

function objectName(org: Org, type: string): string {
    const object = org.schema.object(type);
    if (object) return object.apiName;
    throw new OrgError(400, 'INVALID_TYPE', `sObject type '${type}' is not supported.`);
}

function undone(result: SaveResult | undefined): SaveResult {
    if (result && !result.success) return result;
    const message =
        'Record rolled back because not all records were valid and the request was using AllOrNone header';
    return {
        success: false,
        id: undefined,
        status: 400,
        errors: [{ errorCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK', message, fields: [] }]
    };
}
