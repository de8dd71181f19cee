import {
    GraphQLBoolean,
    GraphQLID,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    type GraphQLFieldConfigMap
} from 'graphql';
import { MASTER_RECORD_TYPE } from '../uiapi/recordTypes.ts';
import type { RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';
import { Long } from './scalars.ts';
import { valueTypeOf } from './valueTypes.ts';

const IdOfRecordType = new GraphQLObjectType({
    name: 'RecordTypeIdValue',
    fields: { value: { type: GraphQLID }, displayValue: { type: GraphQLString } }
});

/** What every record has, whatever its object. */
export function recordFields(): GraphQLFieldConfigMap<RecordNode, RequestContext> {
    return {
        Id: { type: new GraphQLNonNull(GraphQLID), resolve: ({ row }) => row.Id },
        ApiName: {
            type: new GraphQLNonNull(GraphQLString),
            resolve: ({ object }) => object.apiName
        },
        WeakEtag: {
            type: new GraphQLNonNull(Long),
            resolve: ({ row }) => Date.parse(String(row.SystemModstamp)) || 0
        },
        DisplayValue: {
            type: GraphQLString,
            resolve: ({ object, row }) => (object.nameField ? row[object.nameField] : null)
        },
        RecordTypeId: {
            type: IdOfRecordType,
            args: { fallback: { type: GraphQLBoolean } },
            resolve: ({ row }) => ({
                value: row.RecordTypeId ?? MASTER_RECORD_TYPE,
                displayValue: null
            })
        }
    };
}

/** The interface of all record types, for fragments that fit every object. */
export const RecordInterface = new GraphQLInterfaceType({
    name: 'Record',
    fields: () => ({
        ...Object.fromEntries(
            Object.entries(recordFields()).map(([name, { type, args }]) => [
                name,
                { type, args: args ?? {} }
            ])
        ),
        CreatedDate: { type: valueTypeOf({ type: 'datetime', length: 0 }) },
        CreatedById: { type: valueTypeOf({ type: 'reference', length: 18 }) },
        LastModifiedDate: { type: valueTypeOf({ type: 'datetime', length: 0 }) },
        LastModifiedById: { type: valueTypeOf({ type: 'reference', length: 18 }) },
        SystemModstamp: { type: valueTypeOf({ type: 'datetime', length: 0 }) }
    }),
    resolveType: ({ object }: RecordNode) => object.apiName
});
