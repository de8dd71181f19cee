/** A row to be saved: fields by name; a parent named by its external id is an object. */
export type SaveRow = Readonly<Record<string, unknown>>;

const EMPTIED = '#N/A';

/** Names the CSV columns of rows that all have the same fields, parents by `Document__r.Intacct_Key__c`. */
export function columnsOf(row: SaveRow): string[] {
    return Object.entries(row)
        .filter(([name]) => name !== 'attributes')
        .map(([name, value]) => (isParent(name, value) ? `${name}.${parentField(value)}` : name));
}

/**
 * Writes one row of a bulk job.
 *
 * in      the columns of the job
 * out     null empties the field (`#N/A`), undefined leaves it alone (nothing)
 * source  Salesforce Bulk API 2.0, prepare CSV files
 */
export function csvLine(row: SaveRow, columns: readonly string[]): string {
    return columns.map((column) => cell(valueAt(row, column))).join(',');
}

function valueAt(row: SaveRow, column: string): unknown {
    const [name = '', field] = column.split('.');
    const value = row[name];
    return field === undefined ? value : (value as SaveRow | undefined)?.[field];
}

function cell(value: unknown): string {
    if (value === null) {
        return EMPTIED;
    }
    const text = value === undefined ? '' : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isParent(name: string, value: unknown): boolean {
    return name.endsWith('__r') && typeof value === 'object' && value !== null;
}

function parentField(value: unknown): string {
    return Object.keys(value as object)[0] ?? '';
}
