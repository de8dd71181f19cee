import type { Company } from '../company/company.ts';
import type { Json } from '../company/records.ts';
import { type Answer, counts, single } from '../http/envelope.ts';
import { allObjects, objectNamed } from '../objects/registry.ts';
import type { Field } from './field.ts';
import type { Group, List, ObjectModel, Ref } from './objectModel.ts';

/**
 * Describes an object for a program that must know its properties: what there is, what must be
 * given, what may change.
 *
 * in      `order-entry/document::Sales Order`; without a name, the list of all objects
 * out     fields, groups, refs and lists as GET services/core/model answers; none for an unknown name
 * source  Sage Intacct REST API, services.core.model
 */
export function modelService(company: Company, name: string | undefined): Answer {
    if (name === undefined) {
        const objects = allObjects().map(({ name: apiObject }) => ({
            apiObject,
            type: 'rootObject'
        }));
        return {
            status: 200,
            body: { 'ia::result': objects, 'ia::meta': counts(objects.length, 0) }
        };
    }
    const model = objectNamed(company, name)?.type.model(company) ?? NOTHING;
    return single(200, {
        ...describeGroup(model),
        httpMethods: model.httpMethods,
        lists: describeAll(model.lists, describeList),
        idempotenceSupported: model.httpMethods.includes('POST'),
        type: 'rootObject'
    });
}

const NOTHING: ObjectModel = { fields: {}, httpMethods: '' };

function describeGroup({ fields, groups, refs }: Group): Json {
    return {
        fields: describeAll(fields, describeField),
        groups: describeAll(groups, describeGroup),
        refs: describeAll(refs, describeRef)
    };
}

function describeField(field: Field): Json {
    const isReadOnly = field.readOnly ?? false;
    return {
        type: field.type,
        ...(field.format === undefined ? {} : { format: field.format }),
        ...(field.enum === undefined ? {} : { enum: field.enum }),
        ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
        readOnly: isReadOnly,
        writeOnly: false,
        required: field.required ?? false,
        nullable: !(field.required ?? false),
        mutable: !isReadOnly && field.mutable !== false
    };
}

function describeRef(ref: Ref): Json {
    return { apiObject: ref.apiObject, fields: describeAll(ref.fields, describeField) };
}

function describeList(list: List): Json {
    return { apiObject: list.apiObject, ...describeGroup(list.model), isOwner: true };
}

function describeAll<T>(
    parts: Readonly<Record<string, T>> | undefined,
    describe: (part: T) => Json
): Json {
    const entries = Object.entries(parts ?? {});
    return Object.fromEntries(entries.map(([name, part]) => [name, describe(part)]));
}
