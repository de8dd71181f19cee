import { saveTogether } from 'c/recordSaveService';
import { toOperations, type Edits, type ImportNames, type Setup, type TypeRow } from 'c/setupUtils';

export { LIVE_MAPPINGS_QUERY, SETUP_QUERY } from './queries';
export { toLiveMappings } from './liveMappings';
export {
    differences,
    isOvertaken,
    kept,
    NOTHING_READ,
    received,
    withoutEdits,
    type SetupSession
} from './session';
export { saveCompany, saveFailure, type FoundCompany } from './saveConnection';
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
