import type { Company } from '../company/company.ts';
import type {
    DefinitionRow,
    Json,
    LineDimensions,
    LineRow,
    MasterRow
} from '../company/records.ts';
import type { Table } from '../company/table.ts';
import type { ErrorDetail } from '../http/intacctError.ts';
import { isObject } from '../model/checkPayload.ts';
import { LINE_DETAILS } from '../objects/documentLineModel.ts';
import { linkedId, resolveLink } from '../objects/resolveLink.ts';
import { lineValue } from './decimals.ts';
import { pickDetails } from './details.ts';
import { refusals } from './refusals.ts';
import { unitFactor } from './units.ts';

/** A line that may be saved: everything but its place in a document. */
export type LineDraft = Omit<LineRow, 'key' | 'id' | 'documentKey' | 'quantityConverted' | 'audit'>;

export interface LineContext {
    readonly company: Company;
    readonly definition: DefinitionRow;
    /** Receives every reason why the line cannot be saved. */
    readonly problems: ErrorDetail[];
}

const DIMENSIONS = {
    location: { label: 'Location', table: (company: Company) => company.locations },
    department: { label: 'Department', table: (company: Company) => company.departments },
    class: { label: 'Class', table: (company: Company) => company.classes },
    warehouse: { label: 'Warehouse', table: (company: Company) => company.warehouses }
} as const;

/** Dimensions that the company uses no values of: any id leads nowhere. */
const UNUSED_DIMENSIONS = {
    project: 'Project',
    vendor: 'Vendor',
    employee: 'Employee',
    contract: 'Contract'
} as const;

/**
 * Reads one line of a payload against the company's master data.
 *
 * in      the line as sent, its number from 1, and on an update the line as it is
 * out     the line to save; undefined when a reason was added to `problems`
 * source  Sage Intacct REST API, order-entry/document lines
 */
export function readLine(
    payload: Json,
    number: number,
    context: LineContext,
    earlier?: LineRow
): LineDraft | undefined {
    const before = context.problems.length;
    const item = readItem(payload, number, context, earlier);
    if (item === undefined) return undefined;
    const dimensions = readDimensions(payload, number, context, item, earlier);
    const unit = String(payload['unit'] ?? earlier?.unit);
    if (unitFactor(context.company, item, unit) === undefined) {
        context.problems.push(refusals.unitUnknown(number, unit, item.id));
    }
    const amounts = readAmounts(payload, item, earlier);
    if (Number(amounts.unitQuantity) <= 0 && !context.definition.allowsNegativeQuantity) {
        const { unitQuantity } = amounts;
        context.problems.push(refusals.quantityNotPositive(number, unitQuantity, item.id));
    }
    if (context.problems.length > before) return undefined;
    const details = pickDetails(LINE_DETAILS, payload, earlier?.details);
    return {
        dimensions,
        unit,
        ...amounts,
        ...(earlier?.sourceLineKey === undefined ? {} : { sourceLineKey: earlier.sourceLineKey }),
        value: lineValue(amounts),
        details: { lineDescription: item['name'], ...details }
    };
}

function readItem(
    payload: Json,
    number: number,
    { company, problems }: LineContext,
    earlier: LineRow | undefined
): MasterRow | undefined {
    const sent = isObject(payload['dimensions']) ? payload['dimensions']['item'] : undefined;
    const target = resolveLink(sent ?? payload['item'], company.items);
    if (target.kind === 'unknown') problems.push(refusals.itemUnknown(number, target.given));
    if (target.kind === 'absent') {
        if (earlier !== undefined) return company.items.get(earlier.dimensions.item);
        problems.push(refusals.itemMissing(number));
    }
    if (target.kind !== 'found') return undefined;
    if (target.row['status'] === 'inactive') {
        problems.push(refusals.itemInactive(number, target.row.id));
    }
    return target.row;
}

function readDimensions(
    payload: Json,
    number: number,
    { company, problems }: LineContext,
    item: MasterRow,
    earlier: LineRow | undefined
): LineDimensions {
    const sent = isObject(payload['dimensions']) ? payload['dimensions'] : {};
    const found: Record<string, string | undefined> = { ...earlier?.dimensions };
    for (const [name, { label, table }] of Object.entries(DIMENSIONS)) {
        if (sent[name] === null) delete found[name];
        const rows: Table<MasterRow> = table(company);
        const target = resolveLink(sent[name], rows);
        if (target.kind === 'unknown') {
            problems.push(refusals.dimensionUnknown(number, label, target.given));
            found[name] = target.given;
        }
        if (target.kind !== 'found') continue;
        found[name] = target.row.key;
        if (target.row['status'] === 'inactive') {
            problems.push(refusals.dimensionInactive(number, label, target.row.id));
        }
    }
    for (const [name, label] of Object.entries(UNUSED_DIMENSIONS)) {
        const id = linkedId(sent[name]);
        if (id !== undefined) problems.push(refusals.dimensionUnknown(number, label, id));
    }
    if (company.preferences.requireLocation && found['location'] === undefined) {
        problems.push(refusals.locationMissing(number, item.id));
    }
    if (item['itemType'] === 'inventory' && found['warehouse'] === undefined) {
        problems.push(refusals.warehouseMissing(number, item.id));
    }
    return { ...found, item: item.key };
}

function readAmounts(payload: Json, item: MasterRow, earlier: LineRow | undefined) {
    const price = payload['unitPrice'] ?? payload['priceInTxnCurrency'] ?? earlier?.unitPrice;
    const discount =
        'discountPercent' in payload ? payload['discountPercent'] : earlier?.discountPercent;
    return {
        unitQuantity: String(payload['unitQuantity'] ?? earlier?.unitQuantity ?? '1'),
        unitPrice: String(price ?? basePrice(item)),
        ...(discount === undefined || discount === null
            ? {}
            : { discountPercent: String(discount) })
    };
}

/** The item's own price is used when neither the caller nor the line names one. */
function basePrice(item: MasterRow): string {
    const sales = isObject(item['sales']) ? item['sales'] : {};
    return String(sales['basePrice'] ?? '0');
}
