import type { ListViewFilter } from '@salesforce/types/metadata';
import type { Context, FieldInfo, ObjectInfo, Org, RecordTypeInfo } from '../kernel/types.ts';
import { columnPath } from './columnNames.ts';
import type { ListView } from './listViews.ts';
import { metadataCondition } from './metadataCondition.ts';
import { soqlContains, soqlText } from './soqlOf.ts';

const TEXT = new Set([
    'string',
    'textarea',
    'email',
    'phone',
    'url',
    'picklist',
    'id',
    'reference'
]);
const RECORD_TYPE = /(^|\.)RECORDTYPE(ID)?$/i;

/** The SOQL condition of a list view: its scope and its filters joined as its filter logic says. */
export function listViewConditions(context: Context, view: ListView): (string | undefined)[] {
    const mine = view.scope === 'mine' ? `OwnerId = ${soqlText(context.user.id)}` : undefined;
    return [mine, filtersOf(view)];
}

/** The SOQL condition that finds a search term in any text column of a list; undefined without a term. */
export function searchCondition(
    org: Org,
    view: Pick<ListView, 'object' | 'columns'>,
    searchTerm: string | undefined
): string | undefined {
    if (!searchTerm) return undefined;
    const texts = view.columns.filter((path) => {
        const field = fieldAt(org, view.object, path);
        return field !== undefined && TEXT.has(field.type) && field.type !== 'reference';
    });
    const found = texts.map((path) => `${path} LIKE ${soqlContains(searchTerm)}`);
    return found.length ? `(${found.join(' OR ')})` : undefined;
}

/** The field at the end of a path such as `Account.Name`. */
export function fieldAt(org: Org, object: ObjectInfo, path: string): FieldInfo | undefined {
    const [first = '', ...rest] = path.split('.');
    if (rest.length === 0) return object.field(first);
    const target = object.fieldOfRelationship(first)?.reference?.to[0];
    const parent = target === undefined ? undefined : org.schema.object(target);
    return parent && fieldAt(org, parent, rest.join('.'));
}

function filtersOf({ metadata, object }: ListView): string | undefined {
    const conditions = (metadata?.filters ?? []).map((filter) => conditionOf(object, filter));
    if (conditions.length === 0) return undefined;
    const logic = metadata?.booleanFilter ?? conditions.map((_, index) => index + 1).join(' AND ');
    return `(${logic.replace(/\d+/g, (number) => conditions[Number(number) - 1] ?? 'Id != NULL')})`;
}

/** The record type that all records of a list view have because its filters say so; undefined when they may differ. */
export function oneRecordTypeOf({ metadata, object }: ListView): RecordTypeInfo | undefined {
    if (/\bOR\b|\bNOT\b/i.test(metadata?.booleanFilter ?? '')) return undefined;
    const filter = metadata?.filters?.find(
        ({ field, operation }) => RECORD_TYPE.test(field) && operation === 'equals'
    );
    const types = filter ? recordTypesNamed(object, filter.value) : [];
    return types.length === 1 ? types[0] : undefined;
}

/** Metadata names record types as `Object.Developer_Name`, several with commas between. */
function recordTypesNamed(object: ObjectInfo, value = ''): RecordTypeInfo[] {
    const names = value.split(',').map((name) => name.trim().split('.').at(-1));
    return object.recordTypes.filter(({ developerName }) => names.includes(developerName));
}

function recordTypeCondition(object: ObjectInfo, { operation, value }: ListViewFilter): string {
    const ids = recordTypesNamed(object, value).map(({ id }) => soqlText(id));
    const found = `RecordTypeId IN (${ids.length ? ids.join(', ') : 'NULL'})`;
    return operation === 'notEqual' ? `(NOT ${found})` : found;
}

function conditionOf(object: ObjectInfo, filter: ListViewFilter): string {
    const { field: column, operation, value } = filter;
    if (RECORD_TYPE.test(column) && object.recordTypes.length > 0) {
        return recordTypeCondition(object, filter);
    }
    const path = columnPath(object, column);
    const field = path === undefined ? undefined : object.field(path);
    if (!path || !field) return 'Id != NULL';
    return metadataCondition(path, field, operation, value ?? '');
}
