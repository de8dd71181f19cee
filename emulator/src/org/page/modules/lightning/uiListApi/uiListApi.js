import { asList, fieldName, fieldNames, objectName } from '../../lds/store/fieldNames.js';
import { send } from '../../lds/store/http.js';
import { recordsQuery, resourceQuery } from '../../lds/store/resources.js';
import { wireAdapter } from '../../lds/store/wires.js';

const TTL_MS = 30_000;

/** The list view of what the user looked at last: `getListUi({ objectApiName, listViewApiName: MRU })`. */
export const MRU = '__Recent';

/** Wire (older module): a list view's columns and a page of its records, or the names of an object's list views. */
export const getListUi = wireAdapter((config = {}) => {
    const object = objectName(config.objectApiName);
    const { listViewApiName, listViewId } = config;
    if (object && listViewApiName) return listUi(`${object}/${listViewApiName}`, config);
    if (listViewId) return listUi(listViewId, config);
    return object ? listsOf(object, config) : undefined;
});

function listUi(list, config) {
    const path = `/ui-api/list-ui/${list}`;
    const query = {
        fields: fieldNames(config.fields),
        optionalFields: fieldNames(config.optionalFields),
        pageSize: config.pageSize,
        pageToken: config.pageToken,
        sortBy: asList(config.sortBy).map(sortName)
    };
    return recordsQuery(
        `${path}:${JSON.stringify(query)}`,
        TTL_MS,
        () => send('GET', path, { query }),
        (ui) => ui.records.records,
        (ui, records) => ({ ...ui, records: { ...ui.records, records } })
    );
}

function listsOf(object, { pageSize, pageToken, q, recentListsOnly }) {
    const path = `/ui-api/list-ui/${object}`;
    const query = { pageSize, pageToken, q, recentListsOnly };
    return resourceQuery(`${path}:${JSON.stringify(query)}`, TTL_MS, () =>
        send('GET', path, { query })
    );
}

/** An imported field sorts by its own name: the list already says the object. */
function sortName(field) {
    return typeof field === 'string' ? field : fieldName(field).split('.').slice(1).join('.');
}
