import { isPlatformEvent, localSchema } from '../../kernel/types.ts';
import type { FieldInfo, ObjectInfo } from '../../kernel/types.ts';
import { recordTypeInfos } from '../../uiapi/recordTypes.ts';
import { ok, param, versionUrl } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import { describeField } from './describeField.ts';
import { visibleObject } from './visibleObject.ts';

/** `/sobjects`, `/sobjects/X` and `/sobjects/X/describe`. */
export const DESCRIBE_RESOURCES: readonly Resource[] = [
    { method: 'GET', path: '/sobjects', handle: describeGlobal },
    { method: 'GET', path: '/sobjects/:object', handle: basicInformation },
    { method: 'GET', path: '/sobjects/:object/describe', handle: describeObject }
];

function describeGlobal(call: Call): Reply {
    const { org, context } = call;
    const visible = [...localSchema(org, context).objects.values()].filter(
        (object) => org.access.object(context, object.apiName).read
    );
    const sobjects = visible.map((object) => summary(call, object));
    return ok({ encoding: 'UTF-8', maxBatchSize: 200, sobjects });
}

function basicInformation(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const { org, context } = call;
    if (isPlatformEvent(object.apiName))
        return ok({ objectDescribe: summary(call, object), recentItems: [] });
    const soql = `SELECT FIELDS(ALL) FROM ${object.apiName} ORDER BY LastModifiedDate DESC LIMIT 5`;
    const recent = org.query(soql, context, { restDates: true, apiVersion: call.version });
    return ok({ objectDescribe: summary(call, object), recentItems: recent.records });
}

function describeObject(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const { org, context } = call;
    const readable = (field: FieldInfo): boolean =>
        org.access.field(context, object.apiName, field.apiName).read;
    return ok({
        ...summary(call, object),
        actionOverrides: [],
        childRelationships: object.childRelationships.map((child) => ({
            cascadeDelete: child.onDelete === 'Cascade',
            childSObject: child.childObject,
            deprecatedAndHidden: false,
            field: child.field,
            junctionIdListNames: [],
            junctionReferenceTo: [],
            relationshipName: child.relationshipName ?? null,
            restrictedDelete: child.onDelete === 'Restrict'
        })),
        compactLayoutable: true,
        defaultImplementation: null,
        extendedBy: null,
        extendsInterfaces: null,
        fields: [...object.fields.values()]
            .filter(readable)
            .map((field) =>
                describeField(
                    object,
                    field,
                    org.access.field(context, object.apiName, field.apiName).edit
                )
            ),
        implementedBy: null,
        implementsInterfaces: null,
        lookupLayoutable: null,
        namedLayoutInfos: [],
        networkScopeFieldName: null,
        recordTypeInfos: recordTypes(call, object),
        searchLayoutable: true,
        sobjectDescribeOption: 'FULL',
        supportedScopes: [
            { label: 'All', name: 'everything' },
            { label: 'Mine', name: 'mine' }
        ]
    });
}

function recordTypes(call: Call, object: ObjectInfo): object[] {
    const layouts = `${versionUrl(call)}/sobjects/${object.apiName}/describe/layouts`;
    return recordTypeInfos(call.org, call.context, object).map(({ recordTypeId, ...type }) => ({
        active: true,
        available: type.available,
        defaultRecordTypeMapping: type.defaultRecordTypeMapping,
        developerName:
            object.recordTypes.find(({ id }) => id === recordTypeId)?.developerName ?? 'Master',
        master: type.master,
        name: type.name,
        recordTypeId,
        urls: { layout: `${layouts}/${recordTypeId}` }
    }));
}

/** What `/sobjects` and describe both say of an object. */
function summary(call: Call, object: ObjectInfo): Record<string, unknown> {
    const { org, context } = call;
    const allowed = org.access.object(context, object.apiName);
    const base = `${versionUrl(call)}/sobjects/${object.apiName}`;
    return {
        activateable: false,
        associateEntityType: null,
        associateParentEntity: null,
        createable: object.createable && allowed.create,
        custom: object.custom,
        customSetting: false,
        deepCloneable: false,
        deletable: object.deletable && allowed.delete,
        deprecatedAndHidden: false,
        feedEnabled: false,
        hasSubtypes: false,
        isInterface: false,
        isSubtype: false,
        keyPrefix: object.keyPrefix,
        label: object.label,
        labelPlural: object.labelPlural,
        layoutable: true,
        mergeable: false,
        mruEnabled: true,
        name: object.apiName,
        queryable: !isPlatformEvent(object.apiName),
        replicateable: true,
        retrieveable: !isPlatformEvent(object.apiName),
        searchable: true,
        triggerable: true,
        undeletable: true,
        updateable: object.updateable && allowed.edit,
        urls: {
            sobject: base,
            describe: `${base}/describe`,
            rowTemplate: `${base}/{ID}`,
            layouts: `${base}/describe/layouts`
        }
    };
}
