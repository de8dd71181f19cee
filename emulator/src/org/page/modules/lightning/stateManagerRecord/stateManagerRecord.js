import { getRecord } from 'lightning/uiRecordApi';
import { wireState } from 'one/wireState';

/** State manager: one record, as getRecord reads it. */
export default wireState(getRecord, [
    'recordId',
    'fields',
    'optionalFields',
    'layoutTypes',
    'modes'
]);
