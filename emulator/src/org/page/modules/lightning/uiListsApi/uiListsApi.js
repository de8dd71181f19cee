import { asList, fieldNames, objectName } from '../../lds/store/fieldNames.js';
import { send } from '../../lds/store/http.js';
import { recordsQuery, resourceQuery } from '../../lds/store/resources.js';
import { wireAdapter } from '../../lds/store/wires.js';

const RECORDS_TTL_MS = 30_000;
const METADATA_TTL_MS = 15 * 60_000;

/** Wire: columns, filters and order of a list view. */
export const getListInfoByName = wireAdapter((config = {}) => {
    const list = listPath(config);
    return list && resource(`/ui-api/list-info/${list}`);
});

/** Wire: the same for several list views. */
export const getListInfosByName = wireAdapter(({ names } = {}) => {
    const lists = asList(names);
    return lists.length ? resource(`/ui-api/list-info/batch`, { names: lists }) : undefined;
});

/** Wire: the list views that an object has. */
export const getListInfosByObjectName = wireAdapter((config = {}) => {
    const object = objectName(config.objectApiName);
    const { pageSize, pageToken, q, recentListsOnly } = config;
    if (!object) return undefined;
    return resource(`/ui-api/list-info/${object}`, { pageSize, pageToken, q, recentListsOnly });
});

/** Wire: a page of a list view's records. */
export const getListRecordsByName = wireAdapter((config = {}) => {
    const list = listPath(config);
    if (!list) return undefined;
    const path = `/ui-api/list-records/${list}`;
    const body = {
        fields: fieldNames(config.fields),
        optionalFields: fieldNames(config.optionalFields),
        pageSize: config.pageSize,
        pageToken: config.pageToken,
        searchTerm: config.searchTerm,
        sortBy: asList(config.sortBy),
        where: config.where
    };
    return recordsQuery(
        `${path}:${JSON.stringify(body)}`,
        RECORDS_TTL_MS,
        () => send('POST', path, { body }),
        (page) => page.records,
        (page, records) => ({ ...page, records })
    );
});

function listPath({ objectApiName, listViewApiName }) {
    const object = objectName(objectApiName);
    return object && listViewApiName ? `${object}/${listViewApiName}` : undefined;
}

function resource(path, query = {}) {
    return resourceQuery(`${path}:${JSON.stringify(query)}`, METADATA_TTL_MS, () =>
        send('GET', path, { query })
    );
}
