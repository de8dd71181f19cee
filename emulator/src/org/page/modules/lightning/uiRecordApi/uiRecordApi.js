import { asList, fieldNames, objectName } from '../../lds/store/fieldNames.js';
import { send } from '../../lds/store/http.js';
import { longId } from '../../lds/store/recordIds.js';
import { recordQuery } from '../../lds/store/recordQuery.js';
import { recordsChangedElsewhere, remove, write } from '../../lds/store/recordWrites.js';
import { recordsQuery, resourceQuery } from '../../lds/store/resources.js';
import { wireAdapter } from '../../lds/store/wires.js';
import { RECORD_TTL_MS } from '../../lds/store/recordCache.js';

export { getFieldDisplayValue, getFieldValue } from './fieldValues.js';
export {
    createRecordInputFilteredByEditedFields,
    generateRecordInputForCreate,
    generateRecordInputForUpdate
} from './recordInputs.js';

const DEFAULTS_TTL_MS = 15 * 60_000;

/** Wire: one record, with the fields, optional fields or layouts asked for. */
export const getRecord = wireAdapter((config) => recordQuery(config ?? {}));

/** Wire: several records with one request for each group that asks for the same fields. */
export const getRecords = wireAdapter(({ records } = {}) => {
    const groups = asList(records).map(toGroup);
    if (!groups.length || !groups.every((group) => group.ids.length)) return undefined;
    return recordsQuery(
        `records:${JSON.stringify(groups)}`,
        RECORD_TTL_MS,
        async () => (await Promise.all(groups.map(readGroup))).flat(),
        (results) => results.filter(wasFound).map(({ result }) => result),
        (results, found) => {
            const next = found[Symbol.iterator]();
            const withRecord = (item) =>
                wasFound(item) ? { ...item, result: next.next().value } : item;
            return { results: results.map(withRecord) };
        }
    );
});

function toGroup({ recordIds, fields, optionalFields }) {
    return {
        ids: asList(recordIds).map(longId),
        fields: fieldNames(fields),
        optionalFields: fieldNames(optionalFields)
    };
}

async function readGroup({ ids, fields, optionalFields }) {
    const query = { fields, optionalFields };
    const { results } = await send('GET', `/ui-api/records/batch/${ids}`, { query });
    return results;
}

function wasFound({ statusCode }) {
    return statusCode === 200;
}

/** Wire: what a new record of an object starts from: its layout, default values and object info. */
export const getRecordCreateDefaults = wireAdapter((config = {}) => {
    const apiName = objectName(config.objectApiName);
    if (!apiName) return undefined;
    const { formFactor, recordTypeId } = config;
    const query = { formFactor, recordTypeId, optionalFields: fieldNames(config.optionalFields) };
    return resourceQuery(`defaults:${apiName}:${JSON.stringify(query)}`, DEFAULTS_TTL_MS, () =>
        send('GET', `/ui-api/record-defaults/create/${apiName}`, { query })
    );
});

/** Saves a new record. @param recordInput { apiName, fields } @throws FetchResponse with field errors */
export function createRecord({ apiName, fields, ...options }) {
    const body = { apiName: objectName(apiName), fields, ...options };
    return write('POST', '/ui-api/records', body);
}

/**
 * Changes a record; every component that shows it follows.
 * @param recordInput { fields } with `fields.Id`
 * @param clientOptions { ifUnmodifiedSince } refuses when somebody else saved in between
 */
export async function updateRecord({ fields, ...options }, clientOptions = {}) {
    const { Id, ...changes } = fields ?? {};
    if (!Id) throw new Error('recordInput must have the Id of the record to update in fields');
    const { ifUnmodifiedSince } = clientOptions;
    const headers = ifUnmodifiedSince ? { 'If-Unmodified-Since': ifUnmodifiedSince } : {};
    const body = { ...options, apiName: null, fields: changes };
    return write('PATCH', `/ui-api/records/${longId(Id)}`, body, headers);
}

/** Deletes a record. */
export function deleteRecord(recordId) {
    return remove(recordId);
}

/** Reads records again that a flow, the server or another tab changed. @param records [{ recordId }] */
export function notifyRecordUpdateAvailable(records) {
    return recordsChangedElsewhere(asList(records).map(({ recordId }) => recordId));
}

/** The older form of notifyRecordUpdateAvailable, without a promise. */
export function getRecordNotifyChange(records) {
    void notifyRecordUpdateAvailable(records);
}
