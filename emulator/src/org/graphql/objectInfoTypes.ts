import {
    GraphQLBoolean,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    type GraphQLFieldConfig,
    type GraphQLFieldConfigMap,
    type GraphQLOutputType
} from 'graphql';
import { objectInfo, requireReadableObject } from '../uiapi/objectInfo.ts';
import { picklistValues } from '../uiapi/picklistValues.ts';
import { MASTER_RECORD_TYPE, requestedRecordType } from '../uiapi/recordTypes.ts';
import type { RequestContext } from './requestContext.ts';

/** Metadata as UI API answers it, whose property names GraphQL takes over. */
type Answer = Readonly<Record<string, unknown>>;

const texts = (...names: string[]) => fieldsOf(GraphQLString, names);
const flags = (...names: string[]) => fieldsOf(GraphQLBoolean, names);
const apiName = { type: GraphQLString, resolve: (source: Answer) => source['apiName'] };

function fieldsOf(
    type: GraphQLOutputType,
    names: readonly string[]
): GraphQLFieldConfigMap<Answer, RequestContext> {
    return Object.fromEntries(names.map((name) => [name, { type }]));
}

function listOf(name: string, fields: GraphQLFieldConfigMap<Answer, RequestContext>) {
    return new GraphQLList(new GraphQLObjectType<Answer, RequestContext>({ name, fields }));
}

const FIELD: GraphQLFieldConfigMap<Answer, RequestContext> = {
    ApiName: apiName,
    dataType: {
        type: GraphQLString,
        resolve: ({ dataType }) => String(dataType).toUpperCase()
    },
    ...texts(
        'label',
        'inlineHelpText',
        'relationshipName',
        'controllerName',
        'compoundFieldName',
        'compoundComponentName',
        'extraTypeInfo'
    ),
    ...flags(
        'calculated',
        'compound',
        'createable',
        'custom',
        'filterable',
        'highScaleNumber',
        'htmlFormatted',
        'nameField',
        'polymorphicForeignKey',
        'reference',
        'required',
        'searchPrefilterable',
        'sortable',
        'unique',
        'updateable'
    ),
    ...fieldsOf(GraphQLInt, ['length', 'precision', 'scale']),
    controllingFields: { type: new GraphQLList(GraphQLString) },
    referenceToInfos: {
        type: listOf('ReferenceToInfo', {
            ApiName: apiName,
            nameFields: { type: new GraphQLList(GraphQLString) }
        })
    }
};

const Field = new GraphQLInterfaceType({
    name: 'Field',
    fields: FIELD as GraphQLFieldConfigMap<unknown, unknown>,
    resolveType: ({ picklist }: Answer) => (picklist ? 'PicklistField' : 'StandardField')
});
const StandardField = new GraphQLObjectType<Answer, RequestContext>({
    name: 'StandardField',
    interfaces: [Field],
    fields: FIELD
});
const PicklistField = new GraphQLObjectType<Answer, RequestContext>({
    name: 'PicklistField',
    interfaces: [Field],
    fields: {
        ...FIELD,
        picklistValuesByRecordTypeIDs: {
            type: listOf('PicklistValueByRecordType', {
                recordTypeID: { type: GraphQLID },
                picklistValues: {
                    type: listOf('PicklistValueOfField', {
                        ...texts('label', 'value'),
                        validFor: { type: new GraphQLList(GraphQLInt) }
                    })
                }
            })
        }
    }
});

const ObjectInfo = new GraphQLObjectType<Answer, RequestContext>({
    name: 'ObjectInfo',
    fields: {
        ApiName: apiName,
        ...texts('label', 'labelPlural', 'keyPrefix', 'defaultRecordTypeId', 'locale'),
        ...flags(
            'createable',
            'custom',
            'deletable',
            'feedEnabled',
            'layoutable',
            'mruEnabled',
            'queryable',
            'searchable',
            'updateable'
        ),
        nameFields: { type: new GraphQLList(GraphQLString) },
        themeInfo: {
            type: new GraphQLObjectType({ name: 'ThemeInfo', fields: texts('color', 'iconUrl') })
        },
        childRelationships: {
            type: listOf(
                'ChildRelationship',
                texts('childObjectApiName', 'fieldName', 'relationshipName')
            )
        },
        recordTypeInfos: {
            type: listOf('RecordTypeInfo', {
                ...texts('name'),
                ...flags('available', 'defaultRecordTypeMapping', 'master'),
                recordTypeId: { type: GraphQLID }
            })
        },
        fields: { type: new GraphQLList(Field) }
    }
});

const ObjectInfoInput = new GraphQLInputObjectType({
    name: 'ObjectInfoInput',
    fields: {
        apiName: { type: new GraphQLNonNull(GraphQLString) },
        fieldNames: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
        recordTypeIDs: { type: new GraphQLList(new GraphQLNonNull(GraphQLID)) }
    }
});

interface Wish {
    readonly apiName: string;
    readonly fieldNames?: readonly string[] | null;
    readonly recordTypeIDs?: readonly string[] | null;
}

/** Types that only a fragment names. */
export const OBJECT_INFO_TYPES = [StandardField, PicklistField];

/** `uiapi { objectInfos(apiNames: ["Account"]) { ApiName fields { ApiName label } } }` */
export const OBJECT_INFOS: GraphQLFieldConfig<unknown, RequestContext> = {
    type: new GraphQLList(ObjectInfo),
    args: {
        apiNames: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
        objectInfoInputs: { type: new GraphQLList(new GraphQLNonNull(ObjectInfoInput)) },
        locale: { type: GraphQLString }
    },
    resolve: (_, { apiNames, objectInfoInputs }, request) => {
        const wishes: readonly Wish[] =
            objectInfoInputs ?? (apiNames ?? []).map((name: string) => ({ apiName: name }));
        return wishes.map((wish) => infoOf(request, wish));
    }
};

function infoOf({ org, context }: RequestContext, wish: Wish): Answer {
    const object = requireReadableObject(org, context, wish.apiName);
    const info = objectInfo(org, context, object) as {
        fields: Record<string, Answer>;
        recordTypeInfos: Record<string, Answer>;
    };
    const wanted = wish.fieldNames?.map((name) => name.toLowerCase());
    const fields = Object.values(info.fields).filter(
        (field) => !wanted || wanted.includes(String(field['apiName']).toLowerCase())
    );
    return {
        ...info,
        locale: context.user.locale,
        recordTypeInfos: Object.values(info.recordTypeInfos),
        fields: fields.map((field) => {
            const own = object.field(String(field['apiName']));
            const choices = own?.picklist
                ? (wish.recordTypeIDs ?? [MASTER_RECORD_TYPE]).map((recordTypeID) => ({
                      recordTypeID,
                      picklistValues: (
                          picklistValues(
                              object,
                              own,
                              requestedRecordType(object, recordTypeID),
                              ''
                          ) as { values: readonly object[] }
                      ).values
                  }))
                : undefined;
            return {
                ...field,
                picklist: choices !== undefined,
                picklistValuesByRecordTypeIDs: choices
            };
        })
    };
}
