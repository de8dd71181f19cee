import type { Company } from '../company/company.ts';
import type { Json, MasterRow } from '../company/records.ts';
import type { Row } from '../company/table.ts';
import { bool, precise, text } from '../model/field.ts';
import { IDENTITY, type ObjectModel, ref } from '../model/objectModel.ts';
import { link } from './links.ts';
import type { ObjectType } from './objectType.ts';
import { virtualTable } from './virtualTable.ts';

interface UnitRow extends Row {
    readonly conversionFactor: string;
    readonly group: MasterRow;
}

const GROUP = 'inventory-control/unit-of-measure-group';

const model: ObjectModel = {
    fields: { ...IDENTITY, abbreviation: text, isBase: bool, conversionFactor: precise },
    refs: { parent: ref(GROUP) },
    httpMethods: 'OPTIONS,GET'
};

/** `inventory-control/unit-of-measure`: one unit of a group; units belong to their group's row. */
export const unitOfMeasure: ObjectType<UnitRow> = {
    name: 'inventory-control/unit-of-measure',
    table: (company) => virtualTable('units', unitsOf(company)),
    model: () => model,
    href,
    flat: show,
    full: show,
    reference: (row) => ({ key: row.key, id: row.id, href: href(row) })
};

function unitsOf(company: Company): UnitRow[] {
    return [...company.unitGroups.values()].flatMap((group) =>
        ((group['unitsOfMeasure'] ?? []) as readonly Omit<UnitRow, 'group'>[]).map((unit) => ({
            ...unit,
            group
        }))
    );
}

function show(row: UnitRow): Json {
    return {
        key: row.key,
        id: row.id,
        abbreviation: null,
        isBase: row.id === row.group['baseUnit'],
        conversionFactor: row.conversionFactor,
        parent: link(row.group, GROUP),
        href: href(row)
    };
}

function href(row: UnitRow): string {
    return `/objects/inventory-control/unit-of-measure/${row.key}`;
}
