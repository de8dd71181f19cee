import type { Context, Org } from '../../kernel/types.ts';
import {
    recentlyViewed,
    searchableObjects,
    searchByName,
    type NamedRecord
} from '../../uiapi/searchByName.ts';
import type { SearchResult } from '../contract.ts';
import { iconOf } from './icons.ts';

const RECENT_SHOWN = 5;

/** What the header's search offers: records with the term in their name, what was viewed last without a term. */
export function searchRecords(term: string, org: Org, context: Context): SearchResult[] {
    const found = term
        ? searchByName(org, context, searchableObjects(org, context), term)
        : recentlyViewed(org, context, RECENT_SHOWN);
    return found.map((record) => toResult(record, org));
}

function toResult({ object, row, name }: NamedRecord, { metadata }: Org): SearchResult {
    return {
        id: String(row['Id']),
        name,
        objectApiName: object.apiName,
        objectLabel: object.label,
        icon: iconOf(object.apiName, metadata)
    };
}
