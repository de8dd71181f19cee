import { asList, fieldName, fieldNames, objectName } from '../../lds/store/fieldNames.js';
import { send } from '../../lds/store/http.js';
import { longId } from '../../lds/store/recordIds.js';
import { recordsQuery, resourceQuery } from '../../lds/store/resources.js';
import { wireAdapter } from '../../lds/store/wires.js';

const RECORDS_TTL_MS = 30_000;
const METADATA_TTL_MS = 15 * 60_000;

/** Wire: a page of the records in a related list. */
export const getRelatedListRecords = wireAdapter((config = {}) => {
    const { parentRecordId, relatedListId } = config;
    if (!parentRecordId || !relatedListId) return undefined;
    const path = `/ui-api/related-list-records/${longId(parentRecordId)}/${relatedListId}`;
    const body = pageOf(config);
    return recordsQuery(
        `${path}:${JSON.stringify(body)}`,
        RECORDS_TTL_MS,
        () => send('POST', path, { body }),
        (page) => page.records,
        (page, records) => ({ ...page, records })
    );
});

function pageOf({ fields, optionalFields, pageSize, pageToken, sortBy, where }) {
    return {
        fields: fieldNames(fields),
        optionalFields: fieldNames(optionalFields),
        pageSize,
        pageToken,
        sortBy: asList(sortBy).map(sortName),
        where
    };
}

function sortName(field) {
    return typeof field === 'string' ? field : fieldName(field);
}

/** Wire: a page of several related lists of one parent, `{ results: [{ statusCode, result }] }`. */
export const getRelatedListRecordsBatch = wireAdapter((config = {}) => {
    const { parentRecordId, relatedListParameters } = config;
    const lists = asList(relatedListParameters);
    if (!parentRecordId || !lists.length) return undefined;
    const path = `/ui-api/related-list-records/batch/${longId(parentRecordId)}`;
    const body = {
        relatedListParameters: lists.map((list) => ({
            relatedListId: list.relatedListId,
            ...pageOf(list)
        }))
    };
    return recordsQuery(
        `${path}:${JSON.stringify(body)}`,
        RECORDS_TTL_MS,
        () => send('POST', path, { body }),
        ({ results }) => results.flatMap(({ result }) => result.records ?? []),
        withRecords
    );
});

function withRecords({ results }, records) {
    const next = records[Symbol.iterator]();
    const filled = results.map((item) => {
        const own = item.result.records?.map(() => next.next().value);
        return own ? { ...item, result: { ...item.result, records: own } } : item;
    });
    return { results: filled };
}

/** Wire: how many records a related list holds. */
export const getRelatedListCount = wireAdapter((config = {}) => {
    const { parentRecordId, relatedListId, maxCount } = config;
    if (!parentRecordId || !relatedListId) return undefined;
    const path = `/ui-api/related-list-count/${longId(parentRecordId)}/${relatedListId}`;
    return resource(path, { maxCount }, RECORDS_TTL_MS);
});

/** Wire: how many records several related lists of one parent hold. */
export const getRelatedListsCount = wireAdapter((config = {}) => {
    const { parentRecordId, relatedListNames, maxCount } = config;
    const names = asList(relatedListNames);
    if (!parentRecordId || !names.length) return undefined;
    const path = `/ui-api/related-list-count/batch/${longId(parentRecordId)}/${names}`;
    return resource(path, { maxCount }, RECORDS_TTL_MS);
});

/** Wire: columns, label and order of one related list. */
export const getRelatedListInfo = wireAdapter((config = {}) => {
    const parent = objectName(config.parentObjectApiName);
    const { relatedListId, recordTypeId } = config;
    if (!parent || !relatedListId) return undefined;
    return resource(`/ui-api/related-list-info/${parent}/${relatedListId}`, { recordTypeId });
});

/** Wire: columns, label and order of several related lists. */
export const getRelatedListInfoBatch = wireAdapter((config = {}) => {
    const parent = objectName(config.parentObjectApiName);
    const names = asList(config.relatedListNames);
    if (!parent || !names.length) return undefined;
    return resource(`/ui-api/related-list-info/batch/${parent}/${names}`, {
        recordTypeId: config.recordTypeId
    });
});

/** Wire: the related lists that an object has. */
export const getRelatedListsInfo = wireAdapter((config = {}) => {
    const parent = objectName(config.parentObjectApiName);
    if (!parent) return undefined;
    return resource(`/ui-api/related-list-info/${parent}`, { recordTypeId: config.recordTypeId });
});

function resource(path, query, ttlMs = METADATA_TTL_MS) {
    return resourceQuery(`${path}:${JSON.stringify(query)}`, ttlMs, () =>
        send('GET', path, { query })
    );
}
