import type { Context, FieldInfo, ObjectInfo, Org } from '../kernel/types.ts';
import { addPath, selectionOf } from './selection.ts';

const COLUMNS = 5;
const LONG_TEXT = 255;

/** What the platform's own lists show for objects that every org has. */
const STANDARD_COLUMNS: Readonly<Record<string, readonly string[]>> = {
    Account: ['Name', 'Type', 'Industry', 'Phone', 'Owner.Alias'],
    Contact: ['Name', 'Account.Name', 'Title', 'Phone', 'Email', 'Owner.Alias'],
    Opportunity: ['Name', 'Account.Name', 'Amount', 'CloseDate', 'StageName', 'Owner.Alias'],
    OpportunityLineItem: ['Product2.Name', 'Quantity', 'UnitPrice', 'Discount', 'TotalPrice'],
    Order: ['OrderNumber', 'Account.Name', 'TotalAmount', 'Status', 'EffectiveDate'],
    OrderItem: ['Product2.Name', 'Quantity', 'UnitPrice', 'TotalPrice'],
    PricebookEntry: ['Product2.Name', 'Pricebook2.Name', 'UnitPrice', 'IsActive'],
    Product2: ['Name', 'ProductCode', 'Family', 'Description', 'IsActive'],
    Task: ['Subject', 'Status', 'Priority', 'ActivityDate', 'Owner.Alias'],
    User: ['Name', 'Alias', 'Username', 'Title', 'IsActive']
};

/** Columns for a list that nobody configured: the name, then what reads well in a table. */
export function defaultColumns(org: Org, context: Context, object: ObjectInfo): string[] {
    const wished = STANDARD_COLUMNS[object.apiName] ?? ownColumns(org, object);
    const readable = wished.filter(
        (path) => !addPath(org, context, selectionOf(object), path.split('.'))
    );
    return readable.slice(0, Math.max(COLUMNS, STANDARD_COLUMNS[object.apiName]?.length ?? 0));
}

function ownColumns(org: Org, object: ObjectInfo): string[] {
    const fields = [...object.fields.values()].filter(
        ({ custom, type, length, parts }) =>
            !parts && custom === object.custom && !(type === 'textarea' && length > LONG_TEXT)
    );
    const paths = fields
        .filter(({ nameField, type }) => !nameField && type !== 'id')
        .map((field) => columnOf(org, field));
    return object.nameField ? [object.nameField, ...paths] : paths;
}

/** A lookup is shown by the name of what it leads to. */
function columnOf(org: Org, { apiName, reference }: FieldInfo): string {
    const parentName = reference && org.schema.object(reference.to[0] ?? '')?.nameField;
    return parentName ? `${reference.relationshipName}.${parentName}` : apiName;
}
