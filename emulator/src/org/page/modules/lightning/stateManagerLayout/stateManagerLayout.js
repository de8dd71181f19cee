import { getLayout } from 'lightning/uiLayoutApi';
import { wireState } from 'one/wireState';

/** State manager: the page layout of an object. */
export default wireState(getLayout, [
    'objectApiName',
    'layoutType',
    'mode',
    'recordTypeId',
    'formFactor'
]);
