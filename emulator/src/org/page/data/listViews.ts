import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import { escape, literal } from './soqlText.ts';

/** A list view of the project, or the `All` one every object has. */
export interface OwnListView {
    name: string;
    label: string;
    columns?: readonly string[];
    mine: boolean;
    filters: readonly { field: string; operation: string; value?: string }[];
}

/** Column names that list views write in the old upper-case form. */
const OLD_NAMES: Record<string, string> = {
    NAME: 'Name',
    'CORE.USERS.ALIAS': 'OwnerId',
    'OWNER.ALIAS': 'OwnerId',
    'UPDATEDBY_USER.ALIAS': 'LastModifiedById',
    'CREATEDBY_USER.ALIAS': 'CreatedById',
    CREATED_DATE: 'CreatedDate',
    LAST_UPDATE: 'LastModifiedDate',
    'OPPORTUNITY.NAME': 'Name',
    'OPPORTUNITY.AMOUNT': 'Amount',
    'OPPORTUNITY.CLOSE_DATE': 'CloseDate',
    'OPPORTUNITY.STAGE_NAME': 'StageName',
    'ACCOUNT.NAME': 'AccountId'
};
const COMPARISONS: Record<string, string> = {
    equals: '=',
    notEqual: '!=',
    lessThan: '<',
    greaterThan: '>',
    lessOrEqual: '<=',
    greaterOrEqual: '>='
};

/** The views a user can choose from; the platform shows `All` when the project brings none. */
export function listViewsOf(object: ObjectInfo, org: Org): OwnListView[] {
    const own = [...(org.metadata.objects.get(object.apiName)?.listViews ?? [])].map(
        ([name, view]): OwnListView => ({
            name,
            label: view.label,
            mine: view.filterScope === 'Mine',
            filters: (view.filters ?? []).map(({ field, operation, value }) => ({
                field: toField(field),
                operation,
                ...(value === undefined ? {} : { value })
            })),
            ...(view.columns?.length ? { columns: view.columns.map(toField) } : {})
        })
    );
    if (own.length > 0) return own;
    return [{ name: 'AllRecords', label: `All ${object.labelPlural}`, mine: false, filters: [] }];
}

/** SOQL conditions that a list view stands for. */
export function listViewFilter(object: ObjectInfo, view: OwnListView, { user }: Context): string[] {
    const mine = view.mine && object.field('OwnerId') ? [`OwnerId = '${user.id}'`] : [];
    return [...mine, ...view.filters.map((filter) => condition(object, filter))];
}

function toField(column: string): string {
    return OLD_NAMES[column.toUpperCase()] ?? column;
}

function condition(
    object: ObjectInfo,
    { field, operation, value = '' }: OwnListView['filters'][number]
): string {
    const type = object.field(field)?.type ?? 'string';
    const values = value.split(',').map((part) => literal(toSoql(part.trim(), type), type));
    if (operation === 'contains') return `${field} LIKE '%${escape(value)}%'`;
    if (operation === 'notContain') return `(NOT ${field} LIKE '%${escape(value)}%')`;
    if (operation === 'startsWith') return `${field} LIKE '${escape(value)}%'`;
    if (values.length > 1) {
        return `${field} ${operation === 'notEqual' ? 'NOT IN' : 'IN'} (${values.join(', ')})`;
    }
    return `${field} ${COMPARISONS[operation] ?? '='} ${values[0]}`;
}

/** List views write 1 and 0 for checkboxes. */
function toSoql(value: string, type: string): string {
    if (type !== 'boolean') return value;
    return value === '1' ? 'TRUE' : 'FALSE';
}
