import { OrgError } from '../kernel/types.ts';
import { localSchema } from '../kernel/types.ts';
import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { Representer, type RecordRepresentation } from './representation.ts';
import { addPath, selectionOf, type MissingField, type Selection } from './selection.ts';
import { selectList, soqlText } from './soqlOf.ts';

/** What a caller asks of a record: names like `Opportunity.Account.Name`. */
export interface FieldWishes {
    readonly fields: readonly string[];
    /** Left out silently when the user may not read them. */
    readonly optionalFields: readonly string[];
}

/**
 * Resolves field names against an object, so that one query can read them.
 * @throws OrgError 400 INVALID_FIELD naming the first required field that is missing or hidden
 */
export function resolveFields(
    org: Org,
    context: Context,
    object: ObjectInfo,
    { fields, optionalFields }: FieldWishes
): Selection {
    const selection = selectionOf(object);
    for (const name of fields) {
        const missing = addQualified(org, context, selection, name);
        if (missing) throw noSuchColumn(missing);
    }
    for (const name of optionalFields) addQualified(org, context, selection, name);
    return selection;
}

function addQualified(
    org: Org,
    context: Context,
    selection: Selection,
    name: string
): MissingField | undefined {
    const [objectApiName = '', ...path] = name.split('.');
    const own = objectApiName.toLowerCase() === selection.object.apiName.toLowerCase();
    if (!own) return { name, objectApiName: selection.object.apiName };
    return addPath(org, context, selection, path);
}

/** The platform's refusal of a field that does not exist or that the user may not read. */
export function noSuchColumn({ name, objectApiName }: MissingField): OrgError {
    return new OrgError(
        400,
        'INVALID_FIELD',
        `No such column '${name}' on entity '${objectApiName}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
        [name]
    );
}

/** Reads records of one object by id in one query; hidden and unknown ids are not in the answer. */
function readRecords(
    org: Org,
    context: Context,
    ids: readonly string[],
    selection: Selection
): Map<string, RecordRepresentation> {
    if (ids.length === 0) return new Map();
    const where = `Id IN (${ids.map(soqlText).join(', ')})`;
    return new Map(
        queryRecords(org, context, selection, `WHERE ${where}`).map((record) => [record.id, record])
    );
}

/** Reads records with any SOQL after FROM. */
export function queryRecords(
    org: Org,
    context: Context,
    selection: Selection,
    clauses: string
): RecordRepresentation[] {
    const list = selectList(selection).join(', ');
    const { records } = org.query(
        `SELECT ${list} FROM ${selection.object.apiName} ${clauses}`,
        context
    );
    const representer = new Representer(org, context);
    return records.map((row) => representer.record(selection, row));
}

/**
 * Reads one record.
 * @throws OrgError 404 NOT_FOUND, or 403 INSUFFICIENT_ACCESS when it exists but is not shared with the user
 */
export function readRecord(
    org: Org,
    context: Context,
    id: string,
    selection: Selection
): RecordRepresentation {
    const record = readRecords(org, context, [id], selection).get(id);
    if (record) return record;
    const system: Context = { ...context, mode: 'system' };
    throw org.records.read(selection.object.apiName, id, system)
        ? new OrgError(
              403,
              'INSUFFICIENT_ACCESS',
              "You don't have access to this record. Ask your administrator for help or to request access."
          )
        : notFound();
}

/** The platform's answer for a record or resource that is not there. */
export function notFound(): OrgError {
    return new OrgError(404, 'NOT_FOUND', 'The requested resource does not exist');
}

/**
 * The object that an id belongs to, if the user may read it.
 * @throws OrgError 404 NOT_FOUND
 */
export function objectOfId(org: Org, context: Context, id: string): ObjectInfo {
    const object = localSchema(org, context).objectOfId(id);
    if (!object || !org.access.object(context, object.apiName).read) throw notFound();
    return object;
}
