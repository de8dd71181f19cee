import type { Problem } from 'c/mappingUtils';
import {
    CHECKED_DIMENSIONS,
    type CheckedDimension,
    type Item,
    type MasterData
} from '../masterData.ts';
import { textAt, type CheckedDocument, type CheckedLine } from './checkedDocument.ts';
import { found } from './found.ts';

/** What speaks against each line: its item, the unit it is sold in, its dimensions. */
export function checkLines(
    document: CheckedDocument,
    masterData: MasterData,
    isMultiEntity: boolean
): Problem[] {
    return document.lines.flatMap((line) => {
        const itemId = textAt(line.fields, 'dimensions.item.id');
        const item = masterData.items.get(itemId ?? '');
        return [
            ...(itemId === undefined ? [] : itemProblem(document, line, itemId, item)),
            ...(item ? unitProblem(document, line, item, masterData) : []),
            ...CHECKED_DIMENSIONS.flatMap((name) =>
                dimensionProblem(document, line, name, masterData)
            ),
            ...missingDimensions(document, line, item, isMultiEntity)
        ];
    });
}

function itemProblem(
    document: CheckedDocument,
    line: CheckedLine,
    id: string,
    item: Item | undefined
): Problem[] {
    const code = !item ? 'ITEM.NOT_FOUND' : item.isActive ? undefined : 'ITEM.INACTIVE';
    const params = { item: id, record: id };
    return code ? [found(document, line, code, 'dimensions.item.id', params)] : [];
}

function unitProblem(
    document: CheckedDocument,
    line: CheckedLine,
    { id, unitGroup }: Item,
    { units }: MasterData
): Problem[] {
    const unit = textAt(line.fields, 'unit');
    const known = units.get(unitGroup ?? '');
    if (unit === undefined || known === undefined || known.has(unit)) {
        return [];
    }
    return [found(document, line, 'UNIT.INVALID', 'unit', { unit, item: id, record: id })];
}

function dimensionProblem(
    document: CheckedDocument,
    line: CheckedLine,
    name: CheckedDimension,
    { dimensions }: MasterData
): Problem[] {
    const field = `dimensions.${name}.id`;
    const value = textAt(line.fields, field);
    if (value === undefined || dimensions[name].get(value)?.isActive) {
        return [];
    }
    const code = name === 'location' ? 'LOCATION.NOT_FOUND' : 'DIMENSION.INVALID';
    const params = { dimension: name, value, location: value, record: line.recordId };
    return [found(document, line, code, field, params)];
}

/** A company of several entities needs to know whose sale it is; stock leaves a warehouse. */
function missingDimensions(
    document: CheckedDocument,
    line: CheckedLine,
    item: Item | undefined,
    isMultiEntity: boolean
): Problem[] {
    const lacks = (name: CheckedDimension) =>
        textAt(line.fields, `dimensions.${name}.id`) === undefined;
    const record = line.recordId;
    return [
        ...(isMultiEntity && lacks('location')
            ? [found(document, line, 'LOCATION.MISSING', 'dimensions.location.id', { record })]
            : []),
        ...(item?.isStocked && lacks('warehouse')
            ? [
                  found(document, line, 'DIMENSION.MISSING', 'dimensions.warehouse.id', {
                      dimension: 'warehouse',
                      record
                  })
              ]
            : [])
    ];
}
