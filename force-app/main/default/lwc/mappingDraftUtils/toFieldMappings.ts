import type { FieldMapping, MappingLevel } from 'c/mappingUtils';
import type { DraftRow } from './types';

/**
 * Hands a draft to the mapping engine, as if it were live.
 *
 * in      rows of one workflow
 * omits   rows that are off, rows of payments and of the other direction
 */
export function toFieldMappings(rows: readonly DraftRow[]): FieldMapping[] {
    return rows.filter(isSent).map((row) => ({
        id: row.key,
        name: row.name,
        level: row.level as MappingLevel,
        intacctField: row.intacctField,
        rule: row.rule,
        salesforceField: row.salesforceField || undefined,
        value: row.value || undefined,
        valueMap: Object.keys(row.valueMap).length > 0 ? row.valueMap : undefined,
        isRequired: row.isRequired,
        sortOrder: row.sortOrder
    }));
}

function isSent({ isEnabled, direction, level }: DraftRow): boolean {
    return isEnabled && direction === 'To Intacct' && (level === 'Header' || level === 'Line');
}
