import type { FailureCode } from 'c/failureUtils';
import Failure_CONVERSION_NOTHING_LEFT from '@salesforce/label/c.Failure_CONVERSION_NOTHING_LEFT';
import Failure_CONVERSION_NOT_ALLOWED from '@salesforce/label/c.Failure_CONVERSION_NOT_ALLOWED';
import Failure_CONVERSION_QUANTITY from '@salesforce/label/c.Failure_CONVERSION_QUANTITY';
import Failure_CONVERSION_STATE from '@salesforce/label/c.Failure_CONVERSION_STATE';
import Failure_CURRENCY_NOT_ENABLED from '@salesforce/label/c.Failure_CURRENCY_NOT_ENABLED';
import Failure_CUSTOMER_INACTIVE from '@salesforce/label/c.Failure_CUSTOMER_INACTIVE';
import Failure_CUSTOMER_NOT_FOUND from '@salesforce/label/c.Failure_CUSTOMER_NOT_FOUND';
import Failure_CUSTOMER_ON_HOLD from '@salesforce/label/c.Failure_CUSTOMER_ON_HOLD';
import Failure_DEFINITION_CONVERT_ONLY from '@salesforce/label/c.Failure_DEFINITION_CONVERT_ONLY';
import Failure_DEFINITION_EDIT_DRAFT_ONLY from '@salesforce/label/c.Failure_DEFINITION_EDIT_DRAFT_ONLY';
import Failure_DEFINITION_INACTIVE from '@salesforce/label/c.Failure_DEFINITION_INACTIVE';
import Failure_DEFINITION_NO_EDIT from '@salesforce/label/c.Failure_DEFINITION_NO_EDIT';
import Failure_DEFINITION_NOT_FOUND from '@salesforce/label/c.Failure_DEFINITION_NOT_FOUND';
import Failure_DIMENSION_INVALID from '@salesforce/label/c.Failure_DIMENSION_INVALID';
import Failure_DIMENSION_MISSING from '@salesforce/label/c.Failure_DIMENSION_MISSING';
import Failure_INTACCT_ENTITY_UNKNOWN from '@salesforce/label/c.Failure_INTACCT_ENTITY_UNKNOWN';
import Failure_INTACCT_FORBIDDEN from '@salesforce/label/c.Failure_INTACCT_FORBIDDEN';
import Failure_INTACCT_PAYMENT_STATUS_HIDDEN from '@salesforce/label/c.Failure_INTACCT_PAYMENT_STATUS_HIDDEN';
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
import Failure_MAPPING_CONSTANT_INVALID from '@salesforce/label/c.Failure_MAPPING_CONSTANT_INVALID';
import Failure_MAPPING_NONE from '@salesforce/label/c.Failure_MAPPING_NONE';
import Failure_MAPPING_REQUIRED_BLANK from '@salesforce/label/c.Failure_MAPPING_REQUIRED_BLANK';
import Failure_MAPPING_SOURCE_UNKNOWN from '@salesforce/label/c.Failure_MAPPING_SOURCE_UNKNOWN';
import Failure_MAPPING_TARGET_LOCKED from '@salesforce/label/c.Failure_MAPPING_TARGET_LOCKED';
import Failure_MAPPING_TARGET_UNKNOWN from '@salesforce/label/c.Failure_MAPPING_TARGET_UNKNOWN';
import Failure_MAPPING_TEMPLATE_INVALID from '@salesforce/label/c.Failure_MAPPING_TEMPLATE_INVALID';
import Failure_MAPPING_VALUE_INVALID from '@salesforce/label/c.Failure_MAPPING_VALUE_INVALID';
import Failure_MAPPING_VALUE_TOO_LONG from '@salesforce/label/c.Failure_MAPPING_VALUE_TOO_LONG';
import Failure_MAPPING_VALUE_UNMAPPED from '@salesforce/label/c.Failure_MAPPING_VALUE_UNMAPPED';
import Failure_NUMBER_MISSING from '@salesforce/label/c.Failure_NUMBER_MISSING';
import Failure_NUMBER_NOT_ALLOWED from '@salesforce/label/c.Failure_NUMBER_NOT_ALLOWED';
import Failure_ONE_TO_ONE_EXISTS from '@salesforce/label/c.Failure_ONE_TO_ONE_EXISTS';
import Failure_PERIOD_CLOSED from '@salesforce/label/c.Failure_PERIOD_CLOSED';
import Failure_PREVIEW_CHANGED from '@salesforce/label/c.Failure_PREVIEW_CHANGED';
import Failure_PROXY_UNEXPECTED from '@salesforce/label/c.Failure_PROXY_UNEXPECTED';
import Failure_PROXY_UNREACHABLE from '@salesforce/label/c.Failure_PROXY_UNREACHABLE';
import Failure_PULL_CURRENCY_UNKNOWN from '@salesforce/label/c.Failure_PULL_CURRENCY_UNKNOWN';
import Failure_PULL_CUSTOMER_UNKNOWN from '@salesforce/label/c.Failure_PULL_CUSTOMER_UNKNOWN';
import Failure_PULL_FIELD_UNKNOWN from '@salesforce/label/c.Failure_PULL_FIELD_UNKNOWN';
import Failure_PULL_ITEM_UNKNOWN from '@salesforce/label/c.Failure_PULL_ITEM_UNKNOWN';
import Failure_PULL_NO_LINES from '@salesforce/label/c.Failure_PULL_NO_LINES';
import Failure_PULL_OPPORTUNITY_UNKNOWN from '@salesforce/label/c.Failure_PULL_OPPORTUNITY_UNKNOWN';
import Failure_PULL_REFUSED from '@salesforce/label/c.Failure_PULL_REFUSED';
import Failure_RECONCILE_DIFFERS from '@salesforce/label/c.Failure_RECONCILE_DIFFERS';
import Failure_RECONCILE_GONE from '@salesforce/label/c.Failure_RECONCILE_GONE';
import Failure_RECONCILE_MISSING from '@salesforce/label/c.Failure_RECONCILE_MISSING';
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
import Failure_SCHEDULE_FILTER_INVALID from '@salesforce/label/c.Failure_SCHEDULE_FILTER_INVALID';
import Failure_SYNC_DISABLED from '@salesforce/label/c.Failure_SYNC_DISABLED';
import Failure_TYPE_NOT_FROM_SALESFORCE from '@salesforce/label/c.Failure_TYPE_NOT_FROM_SALESFORCE';
import Failure_TYPE_NOT_TO_SALESFORCE from '@salesforce/label/c.Failure_TYPE_NOT_TO_SALESFORCE';
import Failure_UNIT_INVALID from '@salesforce/label/c.Failure_UNIT_INVALID';

/** The sentence of every failure in the user's language, placeholders not filled. */
export const FAILURE_LABELS: Readonly<Record<FailureCode, string>> = {
    'PREVIEW.CHANGED': Failure_PREVIEW_CHANGED,
    'MAPPING.REQUIRED_BLANK': Failure_MAPPING_REQUIRED_BLANK,
    'MAPPING.VALUE_INVALID': Failure_MAPPING_VALUE_INVALID,
    'MAPPING.CONSTANT_INVALID': Failure_MAPPING_CONSTANT_INVALID,
    'MAPPING.NONE': Failure_MAPPING_NONE,
    'MAPPING.TARGET_UNKNOWN': Failure_MAPPING_TARGET_UNKNOWN,
    'MAPPING.TARGET_LOCKED': Failure_MAPPING_TARGET_LOCKED,
    'MAPPING.SOURCE_UNKNOWN': Failure_MAPPING_SOURCE_UNKNOWN,
    'MAPPING.TEMPLATE_INVALID': Failure_MAPPING_TEMPLATE_INVALID,
    'MAPPING.VALUE_TOO_LONG': Failure_MAPPING_VALUE_TOO_LONG,
    'MAPPING.VALUE_UNMAPPED': Failure_MAPPING_VALUE_UNMAPPED,
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
    'SCHEDULE.FILTER_INVALID': Failure_SCHEDULE_FILTER_INVALID,
    'SYNC.DISABLED': Failure_SYNC_DISABLED,
    'TYPE.NOT_FROM_SALESFORCE': Failure_TYPE_NOT_FROM_SALESFORCE,
    'TYPE.NOT_TO_SALESFORCE': Failure_TYPE_NOT_TO_SALESFORCE,
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
    'DIMENSION.MISSING': Failure_DIMENSION_MISSING,
    'PERIOD.CLOSED': Failure_PERIOD_CLOSED,
    'CURRENCY.NOT_ENABLED': Failure_CURRENCY_NOT_ENABLED,
    'DEFINITION.NOT_FOUND': Failure_DEFINITION_NOT_FOUND,
    'DEFINITION.INACTIVE': Failure_DEFINITION_INACTIVE,
    'DEFINITION.CONVERT_ONLY': Failure_DEFINITION_CONVERT_ONLY,
    'DEFINITION.NO_EDIT': Failure_DEFINITION_NO_EDIT,
    'DEFINITION.EDIT_DRAFT_ONLY': Failure_DEFINITION_EDIT_DRAFT_ONLY,
    'NUMBER.MISSING': Failure_NUMBER_MISSING,
    'NUMBER.NOT_ALLOWED': Failure_NUMBER_NOT_ALLOWED,
    'CONVERSION.NOT_ALLOWED': Failure_CONVERSION_NOT_ALLOWED,
    'CONVERSION.STATE': Failure_CONVERSION_STATE,
    'CONVERSION.NOTHING_LEFT': Failure_CONVERSION_NOTHING_LEFT,
    'CONVERSION.QUANTITY': Failure_CONVERSION_QUANTITY,
    'INTACCT.REFUSED': Failure_INTACCT_REFUSED,
    'INTACCT.FORBIDDEN': Failure_INTACCT_FORBIDDEN,
    'INTACCT.PAYMENT_STATUS_HIDDEN': Failure_INTACCT_PAYMENT_STATUS_HIDDEN,
    'INTACCT.ENTITY_UNKNOWN': Failure_INTACCT_ENTITY_UNKNOWN,
    'INTACCT.RATE_LIMITED': Failure_INTACCT_RATE_LIMITED,
    'INTACCT.UNAVAILABLE': Failure_INTACCT_UNAVAILABLE,
    'INTACCT.UNAUTHENTICATED': Failure_INTACCT_UNAUTHENTICATED,
    'SALESFORCE.UNAVAILABLE': Failure_SALESFORCE_UNAVAILABLE,
    'SALESFORCE.RATE_LIMITED': Failure_SALESFORCE_RATE_LIMITED,
    'SALESFORCE.REFUSED': Failure_SALESFORCE_REFUSED,
    'SALESFORCE.UNAUTHENTICATED': Failure_SALESFORCE_UNAUTHENTICATED,
    'PULL.CUSTOMER_UNKNOWN': Failure_PULL_CUSTOMER_UNKNOWN,
    'PULL.CURRENCY_UNKNOWN': Failure_PULL_CURRENCY_UNKNOWN,
    'PULL.ITEM_UNKNOWN': Failure_PULL_ITEM_UNKNOWN,
    'PULL.NO_LINES': Failure_PULL_NO_LINES,
    'PULL.FIELD_UNKNOWN': Failure_PULL_FIELD_UNKNOWN,
    'PULL.OPPORTUNITY_UNKNOWN': Failure_PULL_OPPORTUNITY_UNKNOWN,
    'PULL.REFUSED': Failure_PULL_REFUSED,
    'RECONCILE.MISSING': Failure_RECONCILE_MISSING,
    'RECONCILE.DIFFERS': Failure_RECONCILE_DIFFERS,
    'RECONCILE.GONE': Failure_RECONCILE_GONE,
    'PROXY.UNREACHABLE': Failure_PROXY_UNREACHABLE,
    'PROXY.UNEXPECTED': Failure_PROXY_UNEXPECTED
};
