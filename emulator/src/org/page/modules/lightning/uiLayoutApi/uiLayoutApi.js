import { objectName } from '../../lds/store/fieldNames.js';
import { send } from '../../lds/store/http.js';
import { resourceQuery } from '../../lds/store/resources.js';
import { wireAdapter } from '../../lds/store/wires.js';

const METADATA_TTL_MS = 15 * 60_000;

/** Wire: the page layout of an object, as sections, rows and items. */
export const getLayout = wireAdapter((config = {}) => {
    const object = objectName(config.objectApiName);
    if (!object) return undefined;
    const { layoutType, mode, recordTypeId, formFactor } = config;
    const query = { layoutType, mode, recordTypeId, formFactor };
    const path = `/ui-api/layout/${object}`;
    return resourceQuery(`${path}:${JSON.stringify(query)}`, METADATA_TTL_MS, () =>
        send('GET', path, { query })
    );
});
