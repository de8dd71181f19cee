import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import type { Page } from './paging.ts';
import { queryRecords, resolveFields, type FieldWishes } from './recordReader.ts';
import type { RecordRepresentation } from './representation.ts';
import { orderBy } from './sorting.ts';

/** What a list request reads. */
export interface ListWish extends FieldWishes {
    readonly object: ObjectInfo;
    readonly conditions: readonly (string | undefined)[];
    readonly sortBy: readonly string[];
    readonly page: Page;
}

/** One page of a list. */
export interface ListPage {
    readonly records: readonly RecordRepresentation[];
    readonly hasMore: boolean;
}

/** Reads one page of records that meet all conditions, and whether there are more behind it. */
export function readPage(org: Org, context: Context, wish: ListWish): ListPage {
    const { object, page } = wish;
    const selection = resolveFields(org, context, object, wish);
    const where = wish.conditions.filter((condition) => condition !== undefined).join(' AND ');
    const clauses = [
        where && `WHERE ${where}`,
        orderBy(org, context, object, wish.sortBy),
        `LIMIT ${page.size + 1}`,
        page.offset > 0 && `OFFSET ${page.offset}`
    ];
    const found = queryRecords(org, context, selection, clauses.filter(Boolean).join(' '));
    return { records: found.slice(0, page.size), hasMore: found.length > page.size };
}
