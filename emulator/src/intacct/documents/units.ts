import type { Company } from '../company/company.ts';
import type { MasterRow } from '../company/records.ts';
import { isObject } from '../model/checkPayload.ts';

/** A unit of measure inside its group; the base unit has factor 1. */
export interface Unit {
    readonly key: string;
    readonly id: string;
    readonly conversionFactor: string;
}

/**
 * How many base units one `unit` of the item is.
 * @returns undefined when the unit is not in the item's group; names are compared letter by letter.
 */
export function unitFactor(company: Company, item: MasterRow, unit: string): string | undefined {
    const link = item['unitOfMeasureGroup'];
    const group = isObject(link) ? company.unitGroups.get(String(link['key'])) : undefined;
    const units = (group?.['unitsOfMeasure'] ?? []) as readonly Unit[];
    return units.find((candidate) => candidate.id === unit)?.conversionFactor;
}
