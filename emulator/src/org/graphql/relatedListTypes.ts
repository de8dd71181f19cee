import {
    GraphQLBoolean,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
    type GraphQLFieldConfig
} from 'graphql';
import { requireReadableObject } from '../uiapi/objectInfo.ts';
import { relatedListInfo } from '../uiapi/relatedListAnswers.ts';
import { relatedListOrder } from '../uiapi/relatedListColumns.ts';
import { requireRelatedList } from '../uiapi/relatedLists.ts';
import type { RequestContext } from './requestContext.ts';

const RelatedListInfo = new GraphQLObjectType({
    name: 'RelatedListInfo',
    fields: {
        label: { type: GraphQLString },
        parentApiName: { type: GraphQLString },
        childApiName: { type: GraphQLString },
        relatedListName: { type: GraphQLString },
        displayColumns: {
            type: new GraphQLList(
                new GraphQLObjectType({
                    name: 'ListColumn',
                    fields: {
                        fieldApiName: { type: GraphQLString },
                        label: { type: GraphQLString },
                        lookupId: { type: GraphQLString },
                        sortable: { type: GraphQLBoolean }
                    }
                })
            )
        },
        orderedByInfo: {
            type: new GraphQLList(
                new GraphQLObjectType({
                    name: 'ListOrder',
                    fields: {
                        fieldApiName: { type: GraphQLString },
                        sortDirection: { type: GraphQLString }
                    }
                })
            )
        }
    }
});

/** `uiapi { relatedListByName(parentApiName: "Account", relatedListName: "Contacts") { label } }` */
export const RELATED_LIST_BY_NAME: GraphQLFieldConfig<unknown, RequestContext> = {
    type: RelatedListInfo,
    args: {
        parentApiName: { type: new GraphQLNonNull(GraphQLString) },
        relatedListName: { type: new GraphQLNonNull(GraphQLString) }
    },
    resolve: (_, { parentApiName, relatedListName }, { org, context }) => {
        const parent = requireReadableObject(org, context, parentApiName);
        const list = requireRelatedList(org, context, parent, relatedListName);
        return {
            ...relatedListInfo(org, context, list),
            parentApiName: parent.apiName,
            childApiName: list.child.apiName,
            relatedListName: list.id,
            orderedByInfo: relatedListOrder(org, context, list).map((path) => ({
                fieldApiName: path.replace(/^-/, ''),
                sortDirection: path.startsWith('-') ? 'DESC' : 'ASC'
            }))
        };
    }
};
