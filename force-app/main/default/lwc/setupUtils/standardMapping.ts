import type { DraftRow } from 'c/mappingDraftUtils';
import { ADVANCED_MAPPING } from './advancedMapping';
import { CLASSIC_MAPPING } from './classicMapping';
import type { StandardRow } from './standardRow';
import type { Workflow } from './types';

/**
 * The mapping that every definition begins with when it is first created from Salesforce, in both workflows,
 * so that switching between them needs no mapping; the same rows as the package's data holds.
 */
export const STANDARD_MAPPING: readonly DraftRow[] = [
    ...rowsOf('Classic', CLASSIC_MAPPING),
    ...rowsOf('Advanced', ADVANCED_MAPPING)
];

/** Rows of one target are tried in the order in which they are listed. */
function rowsOf(workflow: Workflow, rows: readonly StandardRow[]): DraftRow[] {
    return rows.map((row, index) => ({
        ...row,
        key: `standard-${workflow}-${index + 1}`,
        direction: 'To Intacct',
        workflow,
        valueMap: {},
        isStandard: true,
        isEnabled: true,
        sortOrder: 10 * (index + 1)
    }));
}
