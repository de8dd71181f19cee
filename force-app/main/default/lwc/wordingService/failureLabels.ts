import type { FailureCode } from 'c/failureUtils';
import Failure_CUSTOMER_INACTIVE from '@salesforce/label/c.Failure_CUSTOMER_INACTIVE';
import Failure_CUSTOMER_NOT_FOUND from '@salesforce/label/c.Failure_CUSTOMER_NOT_FOUND';
import Failure_CUSTOMER_ON_HOLD from '@salesforce/label/c.Failure_CUSTOMER_ON_HOLD';
import Failure_DEFINITION_NOT_FOUND from '@salesforce/label/c.Failure_DEFINITION_NOT_FOUND';
import Failure_DIMENSION_INVALID from '@salesforce/label/c.Failure_DIMENSION_INVALID';
import Failure_INTACCT_RATE_LIMITED from '@salesforce/label/c.Failure_INTACCT_RATE_LIMITED';
import Failure_INTACCT_REFUSED from '@salesforce/label/c.Failure_INTACCT_REFUSED';
import Failure_INTACCT_UNAUTHENTICATED from '@salesforce/label/c.Failure_INTACCT_UNAUTHENTICATED';
import Failure_INTACCT_UNAVAILABLE from '@salesforce/label/c.Failure_INTACCT_UNAVAILABLE';
import Failure_ITEM_INACTIVE from '@salesforce/label/c.Failure_ITEM_INACTIVE';
import Failure_ITEM_NOT_FOUND from '@salesforce/label/c.Failure_ITEM_NOT_FOUND';
import Failure_LINE_NONE from '@salesforce/label/c.Failure_LINE_NONE';
import Failure_LINE_QUANTITY_NOT_POSITIVE from '@salesforce/label/c.Failure_LINE_QUANTITY_NOT_POSITIVE';
import Failure_LOCATION_MISSING from '@salesforce/label/c.Failure_LOCATION_MISSING';
import Failure_LOCATION_NOT_FOUND from '@salesforce/label/c.Failure_LOCATION_NOT_FOUND';
import Failure_MAPPING_NONE from '@salesforce/label/c.Failure_MAPPING_NONE';
import Failure_MAPPING_REQUIRED_BLANK from '@salesforce/label/c.Failure_MAPPING_REQUIRED_BLANK';
import Failure_MAPPING_VALUE_INVALID from '@salesforce/label/c.Failure_MAPPING_VALUE_INVALID';
import Failure_ONE_TO_ONE_EXISTS from '@salesforce/label/c.Failure_ONE_TO_ONE_EXISTS';
import Failure_PERIOD_CLOSED from '@salesforce/label/c.Failure_PERIOD_CLOSED';
import Failure_PREVIEW_CHANGED from '@salesforce/label/c.Failure_PREVIEW_CHANGED';
import Failure_PROXY_UNEXPECTED from '@salesforce/label/c.Failure_PROXY_UNEXPECTED';
import Failure_PROXY_UNREACHABLE from '@salesforce/label/c.Failure_PROXY_UNREACHABLE';
import Failure_REQUEST_INVALID from '@salesforce/label/c.Failure_REQUEST_INVALID';
import Failure_REQUEST_NOT_CLAIMABLE from '@salesforce/label/c.Failure_REQUEST_NOT_CLAIMABLE';
import Failure_REQUEST_NOT_FOUND from '@salesforce/label/c.Failure_REQUEST_NOT_FOUND';
import Failure_REQUEST_OPERATION_UNKNOWN from '@salesforce/label/c.Failure_REQUEST_OPERATION_UNKNOWN';
import Failure_REQUEST_RATE_LIMITED from '@salesforce/label/c.Failure_REQUEST_RATE_LIMITED';
import Failure_REQUEST_TOO_LARGE from '@salesforce/label/c.Failure_REQUEST_TOO_LARGE';
import Failure_REQUEST_UNAUTHENTICATED from '@salesforce/label/c.Failure_REQUEST_UNAUTHENTICATED';
import Failure_REQUEST_UNSUPPORTED_MEDIA_TYPE from '@salesforce/label/c.Failure_REQUEST_UNSUPPORTED_MEDIA_TYPE';
import Failure_REQUEST_WRONG_ORG from '@salesforce/label/c.Failure_REQUEST_WRONG_ORG';
import Failure_SALESFORCE_RATE_LIMITED from '@salesforce/label/c.Failure_SALESFORCE_RATE_LIMITED';
import Failure_SALESFORCE_REFUSED from '@salesforce/label/c.Failure_SALESFORCE_REFUSED';
import Failure_SALESFORCE_UNAUTHENTICATED from '@salesforce/label/c.Failure_SALESFORCE_UNAUTHENTICATED';
import Failure_SALESFORCE_UNAVAILABLE from '@salesforce/label/c.Failure_SALESFORCE_UNAVAILABLE';
import Failure_SYNC_DISABLED from '@salesforce/label/c.Failure_SYNC_DISABLED';
import Failure_TYPE_NOT_FROM_SALESFORCE from '@salesforce/label/c.Failure_TYPE_NOT_FROM_SALESFORCE';
import Failure_UNIT_INVALID from '@salesforce/label/c.Failure_UNIT_INVALID';

/** The sentence of every failure in the user's language, placeholders not filled. */
export const FAILURE_LABELS: Readonly<Record<FailureCode, string>> = {
    'PREVIEW.CHANGED': Failure_PREVIEW_CHANGED,
    'MAPPING.REQUIRED_BLANK': Failure_MAPPING_REQUIRED_BLANK,
    'MAPPING.VALUE_INVALID': Failure_MAPPING_VALUE_INVALID,
    'MAPPING.NONE': Failure_MAPPING_NONE,
    'LINE.NONE': Failure_LINE_NONE,
    'LINE.QUANTITY_NOT_POSITIVE': Failure_LINE_QUANTITY_NOT_POSITIVE,
    'REQUEST.NOT_FOUND': Failure_REQUEST_NOT_FOUND,
    'REQUEST.NOT_CLAIMABLE': Failure_REQUEST_NOT_CLAIMABLE,
    'REQUEST.INVALID': Failure_REQUEST_INVALID,
    'REQUEST.UNAUTHENTICATED': Failure_REQUEST_UNAUTHENTICATED,
    'REQUEST.WRONG_ORG': Failure_REQUEST_WRONG_ORG,
    'REQUEST.TOO_LARGE': Failure_REQUEST_TOO_LARGE,
    'REQUEST.UNSUPPORTED_MEDIA_TYPE': Failure_REQUEST_UNSUPPORTED_MEDIA_TYPE,
    'REQUEST.RATE_LIMITED': Failure_REQUEST_RATE_LIMITED,
    'REQUEST.OPERATION_UNKNOWN': Failure_REQUEST_OPERATION_UNKNOWN,
    'SYNC.DISABLED': Failure_SYNC_DISABLED,
    'TYPE.NOT_FROM_SALESFORCE': Failure_TYPE_NOT_FROM_SALESFORCE,
    'ONE_TO_ONE.EXISTS': Failure_ONE_TO_ONE_EXISTS,
    'CUSTOMER.NOT_FOUND': Failure_CUSTOMER_NOT_FOUND,
    'CUSTOMER.ON_HOLD': Failure_CUSTOMER_ON_HOLD,
    'CUSTOMER.INACTIVE': Failure_CUSTOMER_INACTIVE,
    'ITEM.NOT_FOUND': Failure_ITEM_NOT_FOUND,
    'ITEM.INACTIVE': Failure_ITEM_INACTIVE,
    'UNIT.INVALID': Failure_UNIT_INVALID,
    'LOCATION.MISSING': Failure_LOCATION_MISSING,
    'LOCATION.NOT_FOUND': Failure_LOCATION_NOT_FOUND,
    'DIMENSION.INVALID': Failure_DIMENSION_INVALID,
    'PERIOD.CLOSED': Failure_PERIOD_CLOSED,
    'DEFINITION.NOT_FOUND': Failure_DEFINITION_NOT_FOUND,
    'INTACCT.REFUSED': Failure_INTACCT_REFUSED,
    'INTACCT.RATE_LIMITED': Failure_INTACCT_RATE_LIMITED,
    'INTACCT.UNAVAILABLE': Failure_INTACCT_UNAVAILABLE,
    'INTACCT.UNAUTHENTICATED': Failure_INTACCT_UNAUTHENTICATED,
    'SALESFORCE.UNAVAILABLE': Failure_SALESFORCE_UNAVAILABLE,
    'SALESFORCE.RATE_LIMITED': Failure_SALESFORCE_RATE_LIMITED,
    'SALESFORCE.REFUSED': Failure_SALESFORCE_REFUSED,
    'SALESFORCE.UNAUTHENTICATED': Failure_SALESFORCE_UNAUTHENTICATED,
    'PROXY.UNREACHABLE': Failure_PROXY_UNREACHABLE,
    'PROXY.UNEXPECTED': Failure_PROXY_UNEXPECTED
};
