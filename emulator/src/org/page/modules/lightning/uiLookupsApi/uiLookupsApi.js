import { fieldName } from '../../lds/store/fieldNames.js';
import { send } from '../../lds/store/http.js';
import { resourceQuery } from '../../lds/store/resources.js';
import { wireAdapter } from '../../lds/store/wires.js';

const TTL_MS = 30_000;

/** Wire: records that a lookup field could point at, found by name. */
export const getLookupRecords = wireAdapter((config = {}) => {
    const [object, field] = fieldName(config.fieldApiName)?.split('.') ?? [];
    const { targetApiName, requestParams } = config;
    if (!object || !field || !targetApiName) return undefined;
    const path = `/ui-api/lookups/${object}/${field}/${targetApiName}`;
    return resourceQuery(`${path}:${JSON.stringify(requestParams)}`, TTL_MS, () =>
        send('GET', path, { query: requestParams })
    );
});
