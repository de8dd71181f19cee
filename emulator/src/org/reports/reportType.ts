import type { FieldInfo, Metadata, ObjectInfo, Schema } from '../kernel/types.ts';
import type { ReportField, ReportType } from '../kernel/reports.ts';
import { reportField } from './reportField.ts';

const OWN_TYPE = /^CustomEntity\$(\w+)$/;
const PARENT_TYPE = /^CustomEntityCustomEntity\$(\w+)\$(\w+)$/;
/** Columns that the platform adds to every custom object's reports, after `CUST_` or, for a child, `CHILD_`. */
export const SYSTEM_COLUMNS: Readonly<Record<string, string>> = {
    NAME: 'Name',
    ID: 'Id',
    CREATED_DATE: 'CreatedDate',
    CREATED_NAME: 'CreatedById',
    LAST_UPDATE: 'LastModifiedDate',
    OWNER_NAME: 'OwnerId',
    OWNER_ALIAS: 'Owner.Alias'
};

/**
 * Finds what a report is about.
 *
 * in      `CustomEntity$Room__c`, or `CustomEntityCustomEntity$House__c$Room__c` for houses with rooms
 * out     undefined for a type that the local org does not run: of standard objects, or one of the project's own
 * throws  Error in words when the type does not exist
 * source  Salesforce help 000383026; a detail has no type without its master
 */
export function reportTypeOf(
    name: string,
    metadata: Metadata,
    schema: Schema
): ReportType | undefined {
    const [, own] = OWN_TYPE.exec(name) ?? [];
    if (own) {
        const object = reportable(own, metadata, schema);
        const [master] = [...object.fields.values()].filter(
            ({ reference }) => reference?.masterDetail
        );
        if (master)
            throw new Error(
                `${own} is a detail: the type is CustomEntityCustomEntity$${master.reference?.to[0]}$${own}`
            );
        return new ObjectReports(name, schema, object);
    }
    const [, parent, child] = PARENT_TYPE.exec(name) ?? [];
    if (!parent || !child) return undefined;
    const object = reportable(child, metadata, schema);
    reportable(parent, metadata, schema);
    const lookup = [...object.fields.values()].find(
        ({ reference, custom }) => custom && reference?.to.includes(parent)
    );
    if (!lookup) throw new Error(`${child} has no look-up to ${parent}`);
    return new ObjectReports(name, schema, object, lookup);
}

function reportable(apiName: string, metadata: Metadata, schema: Schema): ObjectInfo {
    const object = schema.object(apiName);
    if (!object) throw new Error(`object ${apiName} does not exist`);
    if (metadata.objects.get(apiName)?.definition.enableReports !== true)
        throw new Error(`${apiName} does not allow reports`);
    return object;
}

class ObjectReports implements ReportType {
    readonly name: string;
    readonly objectApiName: string;
    readonly parentApiName: string | undefined;
    readonly #schema: Schema;
    readonly #object: ObjectInfo;
    /** The child's look-up to the parent, in a report of both. */
    readonly #toParent: FieldInfo | undefined;

    constructor(name: string, schema: Schema, object: ObjectInfo, toParent?: FieldInfo) {
        this.name = name;
        this.objectApiName = object.apiName;
        this.parentApiName = toParent?.reference?.to[0];
        this.#schema = schema;
        this.#object = object;
        this.#toParent = toParent;
    }

    find(column: string): ReportField | undefined {
        const [, whose, system = ''] = /^(CUST|CHILD)_(\w+)$/.exec(column) ?? [];
        const [objectName = '', ...fields] = column.split('.');
        const apiName = whose ? this.#systemOwner(whose) : objectName;
        const isParent = apiName !== undefined && apiName === this.parentApiName;
        if (!isParent && apiName !== this.objectApiName) return undefined;
        const steps = whose ? SYSTEM_COLUMNS[system]?.split('.') : fields;
        if (!steps) return undefined;
        const start = isParent && this.#toParent ? [this.#toParent.apiName] : [];
        return reportField(column, this.#object, [...start, ...steps], this.#schema);
    }

    /** `CUST_` columns belong to the parent where there is one, `CHILD_` columns to the child. */
    #systemOwner(whose: string): string | undefined {
        if (whose === 'CUST') return this.parentApiName ?? this.objectApiName;
        return this.parentApiName === undefined ? undefined : this.objectApiName;
    }
}
