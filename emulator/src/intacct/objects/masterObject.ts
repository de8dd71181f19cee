import type { Company } from '../company/company.ts';
import type { Json, MasterRow } from '../company/records.ts';
import type { Table } from '../company/table.ts';
import { checkPayload, isObject } from '../model/checkPayload.ts';
import { type Group, type ObjectModel, IDENTITY, AUDIT } from '../model/objectModel.ts';
import { operationFailed } from '../http/intacctError.ts';
import { auditLinks, link } from './links.ts';
import type { ObjectType } from './objectType.ts';
import { requireLink } from './resolveLink.ts';

/** What differs between the master objects. */
export interface MasterDefinition {
    readonly name: string;
    readonly table: (company: Company) => Table<MasterRow>;
    /** Properties beside key, id, href and audit. */
    readonly shape: Group;
    /** Values a new row has when the payload does not say otherwise. */
    readonly defaults: Json;
    /** Tables behind the links in `shape`, by the link's name. */
    readonly links?: Readonly<Record<string, (company: Company) => Table<MasterRow>>>;
}

/**
 * Makes an API object of plain master data: rows are kept as they are shown, a PATCH is merged
 * over them, links are resolved when they are written.
 */
export function masterObject(definition: MasterDefinition): ObjectType<MasterRow> {
    const { name, table, shape, defaults } = definition;
    const model: ObjectModel = {
        ...shape,
        fields: { ...IDENTITY, ...shape.fields },
        groups: { ...shape.groups, audit: AUDIT },
        httpMethods: 'OPTIONS,GET,POST,PATCH,DELETE'
    };
    const href = (row: MasterRow) => `/objects/${name}/${row.key}`;
    const show = (row: MasterRow): Json => ({
        ...row,
        audit: auditLinks(row.audit),
        href: href(row)
    });
    return {
        name,
        table,
        model: () => model,
        href,
        flat: show,
        full: show,
        reference: (row) => ({ key: row.key, id: row.id, href: href(row) }),
        create(payload, { company }) {
            checkPayload(model, payload, 'create');
            const rows = table(company);
            const key = rows.nextKey();
            const id = String(payload['id'] ?? key);
            if (rows.byId(id) !== undefined) throw duplicate(name, id);
            const values = withLinks(definition, company, { ...defaults, ...payload }, 'create');
            return rows.put({ ...values, key, id, audit: company.audit() });
        },
        update(row, payload, { company }) {
            checkPayload(model, payload, 'update');
            const { key, id } = row;
            const merged = merge(row, withLinks(definition, company, payload, 'update'));
            return table(company).put({ ...merged, key, id, audit: company.audit(row.audit) });
        },
        remove(row, { company }) {
            table(company).delete(row.key);
        }
    };
}

function withLinks(
    { name, links = {}, shape }: MasterDefinition,
    company: Company,
    payload: Json,
    operation: string
): Json {
    const resolved: Json = { ...payload };
    for (const [property, table] of Object.entries(links)) {
        if (!(property in payload)) continue;
        const target = shape.refs?.[property]?.apiObject ?? name;
        const row = requireLink(payload[property], table(company), operation, name, property);
        resolved[property] = link(row, target);
    }
    return resolved;
}

function merge(row: Json, changes: Json): Json {
    const merged: Json = { ...row };
    for (const [name, value] of Object.entries(changes)) {
        const current = merged[name];
        const isGroup = isObject(current) && isObject(value) && !('key' in current);
        merged[name] = isGroup ? merge(current, value) : value;
    }
    return merged;
}

function duplicate(object: string, id: string) {
    const message = `Another ${object} with the given value(s) ${id} already exists`;
    return operationFailed('create', object, [{ code: 'BL34000061', message }]);
}
