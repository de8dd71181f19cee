import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import { OrgError } from '../../kernel/types.ts';
import type { Context, FieldInfo, ObjectInfo, Org, RecordTypeInfo } from '../../kernel/types.ts';
import type { RecordRepresentation } from '../representation.ts';
import { recordLayout } from '../layout.ts';
import { layoutSections, type LayoutMode } from '../layoutModel.ts';
import { objectInfo, requireReadableObject } from '../objectInfo.ts';
import { recordId } from '../recordId.ts';
import { objectOfId, readRecord } from '../recordReader.ts';
import { layoutTypesOf, selectionFor } from '../recordWishes.ts';
import { eTagOf } from '../representation.ts';
import { MASTER_RECORD_TYPE, requestedRecordType } from '../recordTypes.ts';
import { listParam, pathParam, textParam, UI_API, type UiRequest } from '../request.ts';

/** What forms are drawn from: layouts, records with their layouts, and defaults for new records. */
export function recordUiRoutes(app: FastifyInstance, org: Org): void {
    app.get(`${UI_API}/layout/:object`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const object = requireReadableObject(org, context, pathParam(request, 'object'));
        const [layoutType = 'Full'] = layoutTypesOf(request.query.layoutType);
        const type = requestedRecordType(object, textParam(request.query.recordTypeId));
        const [mode] = modesOf(request.query.mode);
        return recordLayout(org, context, object, layoutType, mode!, type);
    });

    app.get(`${UI_API}/record-ui/:ids`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const ids = listParam(pathParam(request, 'ids')).map(recordId);
        const layoutTypes = textParam(request.query.layoutTypes) ?? 'Full';
        const asked = { ...request.query, layoutTypes };
        const objects = ids.map((id) => objectOfId(org, context, id));
        const records = ids.map((id, index) =>
            readRecord(org, context, id, selectionFor(org, context, objects[index]!, asked))
        );
        const content = {
            layoutUserStates: {},
            layouts: byApiName(objects, (object) =>
                Object.fromEntries(
                    typesOf(records, object).map((type) => [
                        type?.id ?? MASTER_RECORD_TYPE,
                        layoutsOf(org, context, object, asked, type)
                    ])
                )
            ),
            objectInfos: byApiName(objects, (object) => objectInfo(org, context, object)),
            records: Object.fromEntries(records.map((record) => [record.id, record]))
        };
        return { eTag: eTagOf(content), ...content };
    });

    app.get(`${UI_API}/record-defaults/create/:object`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const object = requireReadableObject(org, context, pathParam(request, 'object'));
        const { defaultId } = org.access.recordTypes(context.user, object);
        const asked = textParam(request.query.recordTypeId) ?? defaultId;
        const type = requestedRecordType(object, asked);
        return {
            layout: recordLayout(org, context, object, 'Full', 'Create', type),
            objectInfos: { [object.apiName]: objectInfo(org, context, object) },
            record: defaultsOf(org, context, object, type)
        };
    });
}

/** The record types of those of the records that belong to an object. */
function typesOf(
    records: readonly RecordRepresentation[],
    object: ObjectInfo
): (RecordTypeInfo | undefined)[] {
    const own = records.filter(({ apiName }) => apiName === object.apiName);
    const types = own.map(({ recordTypeId }) =>
        requestedRecordType(object, recordTypeId ?? undefined)
    );
    return [...new Set(types)];
}

function byApiName(
    objects: readonly ObjectInfo[],
    build: (object: ObjectInfo) => object
): Record<string, object> {
    return Object.fromEntries(objects.map((object) => [object.apiName, build(object)]));
}

function layoutsOf(
    org: Org,
    context: Context,
    object: ObjectInfo,
    asked: Record<string, unknown>,
    recordType: RecordTypeInfo | undefined
): object {
    const types = layoutTypesOf(asked.layoutTypes).map((type) => {
        const modes = modesOf(asked.modes).map((mode) => [
            mode,
            recordLayout(org, context, object, type, mode, recordType)
        ]);
        return [type, Object.fromEntries(modes)];
    });
    return Object.fromEntries(types);
}

function modesOf(value: unknown): LayoutMode[] {
    const modes = listParam(value).map((mode) => {
        if (mode === 'View' || mode === 'Edit' || mode === 'Create') return mode;
        throw new OrgError(
            400,
            'ILLEGAL_QUERY_PARAMETER_VALUE',
            `Value: ${mode} could not be parsed into a valid enum value of type: Mode`
        );
    });
    return modes.length ? modes : ['View'];
}

/** A new record's fields as a form starts with: the defaults that are plain values, the owner, and empty ones. */
function defaultsOf(
    org: Org,
    context: Context,
    object: ObjectInfo,
    type: RecordTypeInfo | undefined
): object {
    const fields = layoutSections(org, context, object, 'Full', type)
        .flatMap(({ columns }) => columns.flat())
        .filter(({ field }) => field.createable)
        .map(({ field }) => [
            field.apiName,
            { displayValue: null, value: defaultOf(context, field, type) }
        ]);
    return {
        apiName: object.apiName,
        childRelationships: {},
        eTag: '',
        fields: Object.fromEntries(fields),
        id: null,
        lastModifiedById: null,
        lastModifiedDate: null,
        recordTypeId: type?.id ?? MASTER_RECORD_TYPE,
        recordTypeInfo: null,
        systemModstamp: null,
        weakEtag: 0
    };
}

function defaultOf(
    context: Context,
    field: FieldInfo,
    type: RecordTypeInfo | undefined
): string | number | boolean | null {
    if (field.apiName === 'OwnerId') return context.user.id;
    const ofType = type?.picklists.get(field.apiName);
    if (ofType) return ofType.defaultValue ?? null;
    const choice = field.picklist?.values.find(({ isDefault, active }) => isDefault && active);
    if (choice) return choice.value;
    const formula = field.defaultFormula?.trim() ?? '';
    const text = /^"(.*)"$|^'(.*)'$/.exec(formula);
    if (text) return text[1] ?? text[2] ?? '';
    if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
    if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === 'true';
    return field.type === 'boolean' ? false : null;
}
