import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { ObjectInfo } from '../kernel/types.ts';
import { filterCondition, type Filter } from '../uiapi/filter.ts';
import { addPath, selectionOf } from '../uiapi/selection.ts';
import { selectList, soqlText } from '../uiapi/soqlOf.ts';
import { orderAsWritten, orderClause } from './order.ts';
import type { RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';
import { asksFor, pathsOfConnection } from './wanted.ts';

const DEFAULT_FIRST = 10;
const MAXIMUM_FIRST = 2000;

/** Arguments of every connection. */
export interface ConnectionArgs {
    readonly first?: number | null;
    readonly after?: string | null;
    readonly where?: Filter | null;
    readonly scope?: 'MINE' | 'EVERYTHING' | null;
    readonly upperBound?: number | null;
}

/** A page of records in the form of the Cursor Connections specification. */
export interface Connection {
    readonly edges: readonly { readonly node: RecordNode; readonly cursor: string }[];
    readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
    };
    readonly totalCount: number;
    readonly pageResultCount: number;
}

/** Reads a page of an object's records, with every field the answer needs in one query. */
export function resolveConnection(
    { org, context, variables }: RequestContext,
    object: ObjectInfo,
    args: ConnectionArgs,
    info: GraphQLResolveInfo,
    ofParent?: string
): Connection {
    const first = firstOf(args);
    const offset = args.after ? offsetOf(args.after) + 1 : 0;
    const selection = selectionOf(object);
    for (const path of pathsOfConnection(org, object, info)) addPath(org, context, selection, path);
    const conditions = [
        ofParent,
        args.scope === 'MINE' ? `OwnerId = ${soqlText(context.user.id)}` : undefined,
        filterCondition(org, context, object, args.where)
    ].filter((condition) => condition !== undefined);
    const from = `FROM ${object.apiName}${conditions.length ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
    const page = `LIMIT ${first + 1}${offset ? ` OFFSET ${offset}` : ''}`;
    const order = orderClause(org, context, object, orderAsWritten(info, variables));
    const { records } = org.query(
        `SELECT ${selectList(selection).join(', ')} ${from} ${order} ${page}`,
        context
    );
    const rows = records.slice(0, first);
    const cursors = rows.map((_, index) => cursorOf(offset + index));
    return {
        edges: rows.map((row, index) => ({ node: { object, row }, cursor: cursors[index]! })),
        pageInfo: {
            hasNextPage: records.length > first,
            hasPreviousPage: offset > 0,
            startCursor: cursors[0] ?? null,
            endCursor: cursors.at(-1) ?? null
        },
        totalCount: asksFor('totalCount', info)
            ? org.query(`SELECT COUNT() ${from}`, context).totalSize
            : 0,
        pageResultCount: rows.length
    };
}

function firstOf({ first }: ConnectionArgs): number {
    const size = first ?? DEFAULT_FIRST;
    if (size >= 1 && size <= MAXIMUM_FIRST) return size;
    throw new GraphQLError(`first must be between 1 and ${MAXIMUM_FIRST}, but is ${size}`);
}

function cursorOf(offset: number): string {
    return Buffer.from(`v1:${offset}`).toString('base64');
}

function offsetOf(cursor: string): number {
    const offset = /^v1:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
    if (offset === undefined) throw new GraphQLError(`${cursor} is not a cursor of this API`);
    return Number(offset);
}
