import { saveTogether } from 'c/recordSaveService';
import type { Edits, Setup, TypeRow } from 'c/setupUtils';
import { toOperations, type ImportNames } from './toOperations';

export { LIVE_MAPPINGS_QUERY, SETUP_QUERY } from './queries';
export { toLiveMappings } from './liveMappings';
export { saveCompany, saveFailure, type FoundCompany } from './saveConnection';
export type { ImportNames } from './toOperations';
export { toSetup } from './toSetup';

/**
 * Saves the whole page, all or nothing.
 *
 * @throws the GraphQL errors when the org refuses any part; nothing is saved then
 */
export async function saveSetup(
    setup: Setup,
    rows: readonly TypeRow[],
    edits: Edits,
    names: ImportNames
): Promise<void> {
    await saveTogether(toOperations(setup, rows, edits, names));
}
