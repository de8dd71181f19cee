import type { SalesforceClient } from '../client.ts';
import { composite, type Step } from '../composite.ts';
import { salesforceFailure } from '../errorCatalogue.ts';
import type { RefusedRow } from './bulkJob.ts';
import type { SaveRow } from './csv.ts';

const ROWS_PER_COLLECTION = 200;
const COLLECTIONS_PER_CALL = 5;

interface SavedRow {
    readonly success: boolean;
    readonly errors: readonly {
        readonly statusCode: string;
        readonly message: string;
        readonly fields?: readonly string[];
    }[];
}

/** How rows are saved: by their Intacct key, which makes new ones, or by their Id. */
export type SaveWay = { readonly upsert: string } | { readonly update: string };

/**
 * Saves rows a thousand a call, each for itself: one that is refused stops no other.
 *
 * throws  what kept a whole collection from being saved
 */
export async function saveCollections(
    client: SalesforceClient,
    way: SaveWay,
    rows: readonly SaveRow[]
): Promise<readonly RefusedRow[]> {
    const [object, path] =
        'upsert' in way
            ? [way.upsert, `/composite/sobjects/${way.upsert}/Intacct_Key__c`]
            : [way.update, '/composite/sobjects'];
    const parts = chunks(rows, ROWS_PER_COLLECTION);
    const refused: RefusedRow[] = [];
    for (const call of chunks(parts, COLLECTIONS_PER_CALL)) {
        const steps = call.map((records, index) =>
            collection(`rows${index}`, path, object, records)
        );
        const result = await composite(client, steps, { allOrNone: false });
        call.forEach((records, index) => {
            const saved = result.saved(`rows${index}`);
            refused.push(...refusedRows(records, saved));
        });
    }
    return refused;
}

function collection(
    referenceId: string,
    path: string,
    type: string,
    records: readonly SaveRow[]
): Step {
    const withType = records.map((record) => ({ ...record, attributes: { type } }));
    return { referenceId, method: 'PATCH', path, body: { allOrNone: false, records: withType } };
}

/** The rows of a collection that were refused, by what the platform answered to each. */
export function refusedRows(records: readonly SaveRow[], saved: readonly unknown[]): RefusedRow[] {
    return (saved as readonly SavedRow[]).flatMap(({ success, errors: [error] }, index) => {
        const row = records[index];
        return success || !row
            ? []
            : [
                  {
                      row,
                      error: salesforceFailure(
                          {
                              errorCode: error?.statusCode ?? '',
                              message: error?.message ?? '',
                              fields: error?.fields
                          },
                          { status: 400 }
                      )
                  }
              ];
    });
}

/** Cuts a list into parts of at most some size. */
export function chunks<T>(all: readonly T[], size: number): T[][] {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
        all.slice(index * size, (index + 1) * size)
    );
}
