import { asList, fieldName, objectName } from '../../lds/store/fieldNames.js';
import { send } from '../../lds/store/http.js';
import { resourceQuery } from '../../lds/store/resources.js';
import { wireAdapter } from '../../lds/store/wires.js';

const METADATA_TTL_MS = 15 * 60_000;

/** Wire: what the user may do with an object and its fields. */
export const getObjectInfo = wireAdapter(({ objectApiName } = {}) => {
    const name = objectName(objectApiName);
    return name ? metadata(`/ui-api/object-info/${name}`) : undefined;
});

/** Wire: the same for several objects, `{ results: [{ statusCode, result }] }`. */
export const getObjectInfos = wireAdapter(({ objectApiNames } = {}) => {
    const names = asList(objectApiNames).map(objectName);
    const ready = names.length > 0 && names.every(Boolean);
    return ready ? metadata(`/ui-api/object-info/batch/${names.sort()}`) : undefined;
});

/** Wire: the choices of one picklist field for a record type. */
export const getPicklistValues = wireAdapter(({ recordTypeId, fieldApiName } = {}) => {
    const [object, field] = fieldName(fieldApiName)?.split('.') ?? [];
    if (!recordTypeId || !object || !field) return undefined;
    return metadata(`/ui-api/object-info/${object}/picklist-values/${recordTypeId}/${field}`);
});

/** Wire: the choices of all picklist fields of an object for a record type. */
export const getPicklistValuesByRecordType = wireAdapter(({ objectApiName, recordTypeId } = {}) => {
    const name = objectName(objectApiName);
    if (!name || !recordTypeId) return undefined;
    return metadata(`/ui-api/object-info/${name}/picklist-values/${recordTypeId}`);
});

function metadata(path) {
    return resourceQuery(path, METADATA_TTL_MS, () => send('GET', path));
}
