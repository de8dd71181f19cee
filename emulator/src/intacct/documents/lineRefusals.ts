import { lineRefusal, refusal } from './refusal.ts';

/** What the business layer says of one line; every message starts with the line. */
export const lineRefusals = {
    itemMissing: (line: number) =>
        lineRefusal(line, 'IA.ITEM_REQUIRED', 'Item is required.', {}, 'Give the line an item.'),
    itemUnknown: (line: number, id: string) =>
        lineRefusal(
            line,
            'IA.ITEM_NOT_FOUND',
            `Item '${id}' does not exist.`,
            { ITEM_ID: id },
            'Use the ID of an existing item.'
        ),
    itemInactive: (line: number, id: string) =>
        lineRefusal(
            line,
            'IA.ITEM_INACTIVE',
            `Item '${id}' is inactive.`,
            { ITEM_ID: id },
            'Make the item active or use another one.'
        ),
    unitUnknown: (line: number, unit: string, item: string) => ({
        ...lineRefusal(
            line,
            'IA.MISSING_UNIT',
            `Missing unit: '${unit}' is not a unit of measure of item '${item}'.`,
            { UNIT: unit, ITEM_ID: item },
            "Use a unit of the item's unit of measure group."
        ),
        errorId: 'INV-1359'
    }),
    locationMissing: (line: number, item: string) =>
        lineRefusal(
            line,
            'IA.LOCATION_REQUIRED',
            `Location is required for item '${item}'.`,
            { ITEM_ID: item },
            'Give the line a location.'
        ),
    dimensionUnknown: (line: number, label: string, id: string) =>
        lineRefusal(
            line,
            'IA.DIMENSION_NOT_FOUND',
            `${label} '${id}' does not exist.`,
            { DIMENSION: label, ID: id },
            `Use the ID of an existing ${label.toLowerCase()}.`
        ),
    dimensionInactive: (line: number, label: string, id: string) =>
        lineRefusal(
            line,
            'IA.DIMENSION_INACTIVE',
            `${label} '${id}' is inactive.`,
            { DIMENSION: label, ID: id },
            `Use an active ${label.toLowerCase()}.`
        ),
    warehouseMissing: (line: number, item: string) =>
        lineRefusal(
            line,
            'IA.WAREHOUSE_REQUIRED',
            `Warehouse is required for inventory item '${item}'.`,
            { ITEM_ID: item },
            'Give the line a warehouse.'
        ),
    quantityNotPositive: (line: number, quantity: string, item: string) =>
        lineRefusal(
            line,
            'IA.QUANTITY_NOT_POSITIVE',
            `Quantity ${quantity} of item '${item}' must be greater than zero.`,
            { QUANTITY: quantity, ITEM_ID: item },
            'Enter a positive quantity.'
        ),
    lineUnknown: (key: string) =>
        refusal(
            'IA.LINE_NOT_FOUND',
            `Line ${key} is not a line of this transaction.`,
            { KEY: key },
            'Use the key of one of its lines.'
        )
} as const;
