/**
 * Makes what createRecord takes from a record's defaults: its createable fields only.
 * @param record a Record or the `record` of getRecordCreateDefaults
 * @param objectInfo leave out to keep every scalar field
 */
export function generateRecordInputForCreate(record, objectInfo) {
    const fields = writable(record, objectInfo, 'createable');
    if (objectInfo === undefined) delete fields.Id;
    return { apiName: record.apiName, fields };
}

/** Makes what updateRecord takes from a record that was read: its Id and updateable fields. */
export function generateRecordInputForUpdate(record, objectInfo) {
    const id = record.id ?? record.fields?.Id?.value;
    if (!id) throw new Error('record must have id to generate a record input for update');
    return { apiName: null, fields: { Id: id, ...writable(record, objectInfo, 'updateable') } };
}

/** Keeps only what a user edited, so that an update does not overwrite what others changed. */
export function createRecordInputFilteredByEditedFields(recordInput, originalRecord) {
    const edited = Object.entries(recordInput.fields).filter(
        ([name, value]) => name === 'Id' || originalRecord.fields[name]?.value !== value
    );
    const id = originalRecord.id ? { Id: originalRecord.id } : {};
    return {
        apiName: recordInput.apiName ?? null,
        fields: { ...id, ...Object.fromEntries(edited) }
    };
}

function writable(record, objectInfo, right) {
    const entries = Object.entries(record.fields ?? {}).filter(
        ([name, { value }]) =>
            (value === null || typeof value !== 'object') &&
            (objectInfo ? objectInfo.fields[name]?.[right] === true : true)
    );
    return Object.fromEntries(entries.map(([name, { value }]) => [name, value]));
}
