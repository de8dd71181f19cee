import type { Context, Org, RecordInput } from '../org/kernel/types.ts';

/**
 * Inserts records of one object in the platform's batches and gives their ids in order.
 * @throws when one is refused, with its values and the org's reason.
 */
export function insertAll(
    org: Org,
    objectApiName: string,
    records: readonly RecordInput[],
    context: Context
): string[] {
    const results = org.records.createAll(objectApiName, records, context);
    return results.map((result, index) => {
        if (result.success) return result.id;
        const reasons = result.errors.map(({ message }) => message).join('; ');
        throw new Error(
            `${objectApiName} ${JSON.stringify(records[index])} was refused: ${reasons}`
        );
    });
}
