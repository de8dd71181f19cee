import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import { wireState } from 'one/wireState';

/** State manager: what the user may do with an object and its fields. */
export default wireState(getObjectInfo, ['objectApiName']);
