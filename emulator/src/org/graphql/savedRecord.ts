import type { GraphQLResolveInfo } from 'graphql';
import type { ObjectInfo } from '../kernel/types.ts';
import { addPath, selectionOf } from '../uiapi/selection.ts';
import { selectList, soqlText } from '../uiapi/soqlOf.ts';
import type { RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';
import { pathsOfRecord } from './wanted.ts';

/** Reads back what a mutation saved, with the fields that the answer wants; null when the user may not see it. */
export function readSaved(
    { org, context }: RequestContext,
    object: ObjectInfo,
    id: string,
    { fieldNodes, fragments }: GraphQLResolveInfo
): RecordNode | null {
    const selection = selectionOf(object);
    const paths = fieldNodes.flatMap((node) =>
        pathsOfRecord(org, object, node.selectionSet, fragments)
    );
    for (const path of paths) addPath(org, context, selection, path);
    const list = selectList(selection).join(', ');
    const { records } = org.query(
        `SELECT ${list} FROM ${object.apiName} WHERE Id = ${soqlText(id)}`,
        context
    );
    return records[0] ? { object, row: records[0] } : null;
}
