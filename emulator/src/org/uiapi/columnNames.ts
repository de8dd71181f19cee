import type { ObjectInfo } from '../kernel/types.ts';

const PATHS: Readonly<Record<string, string>> = {
    LAST_UPDATE: 'LastModifiedDate',
    LAST_ACTIVITY: 'LastActivityDate',
    CREATEDBY_USER: 'CreatedBy.Name',
    'CREATEDBY_USER.ALIAS': 'CreatedBy.Alias',
    UPDATEDBY_USER: 'LastModifiedBy.Name',
    'UPDATEDBY_USER.ALIAS': 'LastModifiedBy.Alias',
    'CORE.USERS.ALIAS': 'Owner.Alias',
    'CORE.USERS.FULL_NAME': 'Owner.Name',
    'OWNER.ALIAS': 'Owner.Alias',
    FULL_NAME: 'Name',
    'ACCOUNT.PHONE1': 'Phone',
    'ACCOUNT.ADDRESS1_CITY': 'BillingCity',
    'ACCOUNT.ADDRESS1_STATE': 'BillingState',
    'PRODUCT2.CUSTOMER_PRODUCT_ID': 'ProductCode',
    'PRODUCT2.ACTIVE': 'IsActive'
};
const OTHER_ENTITY_NAMES: Readonly<Record<string, string>> = {
    sales: 'account',
    users: 'owner',
    owners: 'owner'
};

/**
 * Finds the field behind a column name of list view and layout metadata.
 * in      `NAME`, `Status__c`, `OPPORTUNITY.CLOSE_DATE`, `ACCOUNT.NAME`, `CREATEDBY_USER`
 * out     a field path such as `CloseDate` or `Account.Name`; undefined when the object has no such field
 */
export function columnPath(object: ObjectInfo, column: string): string | undefined {
    const known = PATHS[column.toUpperCase()];
    if (known && leadsTo(object, known)) return known;
    if (column.toUpperCase() === 'NAME') return object.nameField;
    const parts = column.split('.');
    const field = fieldLike(object, parts.at(-1) ?? '');
    const entity = entityOf(parts.at(-2));
    if (entity === undefined || entity === plain(object.apiName)) return field;
    const lookup = [...object.fields.values()].find(
        ({ reference }) => reference && plain(reference.relationshipName) === entity
    );
    if (!lookup?.reference) return field;
    return `${lookup.reference.relationshipName}.${camel(parts.at(-1) ?? '')}`;
}

function leadsTo(object: ObjectInfo, path: string): boolean {
    const [first = ''] = path.split('.');
    return (object.field(first) ?? object.fieldOfRelationship(first)) !== undefined;
}

function fieldLike(object: ObjectInfo, name: string): string | undefined {
    const exact = object.field(name)?.apiName;
    const wanted = plain(name);
    return exact ?? [...object.fields.keys()].find((apiName) => plain(apiName) === wanted);
}

function entityOf(name: string | undefined): string | undefined {
    const entity = name && plain(name);
    return entity && (OTHER_ENTITY_NAMES[entity] ?? entity);
}

function plain(name: string): string {
    return name.replaceAll('_', '').toLowerCase();
}

function camel(name: string): string {
    if (name.endsWith('__c')) return name;
    const words = name.toLowerCase().split('_');
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
