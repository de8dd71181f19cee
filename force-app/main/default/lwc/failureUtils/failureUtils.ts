/** Who can remove the cause of a failure; the worklist filters by it. */
export type FailureOwner = 'Rep' | 'Admin' | 'Finance' | 'System';

interface Failure {
    /** HTTP status the proxy answers when the failure ends a call. */
    readonly status: number;
    /** Whether the same request can succeed later without anybody changing anything. */
    readonly retryable: boolean;
    readonly owner: FailureOwner;
    /** Names filled into `text`, in the order in which translated labels number them ({0}, {1}, …). */
    readonly params: readonly string[];
    readonly text: string;
}

/**
 * Every way a piece of sync work can fail, in one table shared by the components, the proxy and the
 * worklist. The text names what to fix, where, and what to do then.
 */
export const FAILURES = {
    'PREVIEW.CHANGED': rep(
        409,
        ['record'],
        '{record} has changed since the preview. Open the preview again, check it and create the document from there.'
    ),
    'MAPPING.REQUIRED_BLANK': rep(
        422,
        ['object', 'record', 'field', 'target'],
        '{object} "{record}" has no {field}, which Intacct needs as {target}. Fill it in and try again.'
    ),
    'MAPPING.VALUE_INVALID': rep(
        422,
        ['object', 'record', 'field', 'value', 'target'],
        '{field} of {object} "{record}" is "{value}", which Intacct cannot take as {target}. Correct it and try again.'
    ),
    'MAPPING.CONSTANT_INVALID': admin(
        422,
        ['target', 'value'],
        'The mapping of {target} sends "{value}", which Intacct cannot take. Correct the row in Intacct Setup.'
    ),
    'MAPPING.NONE': admin(
        422,
        ['type'],
        'No field mapping is active for {type}. Ask your administrator to set it up.'
    ),
    'MAPPING.TARGET_UNKNOWN': admin(
        422,
        ['target', 'type'],
        'Intacct has no field {target} on {type}. Correct or switch off the mapping row that writes it in Intacct Setup.'
    ),
    'MAPPING.TARGET_LOCKED': admin(
        422,
        ['row', 'field'],
        'The mapping row "{row}" writes {field}, which the integration user may not edit or which does not exist any more. Give the user Edit on the field in a permission set of your own, or correct the row in Intacct Setup.'
    ),
    'MAPPING.SOURCE_UNKNOWN': admin(
        422,
        ['row', 'field'],
        'The mapping row "{row}" reads {field}, which does not exist in Salesforce any more or is hidden from the integration user. Correct the row in Intacct Setup, or give the user access to the field.'
    ),
    'MAPPING.TEMPLATE_INVALID': admin(
        422,
        ['target', 'value'],
        'The template of {target} cannot be read: "{value}". Write each field path in one pair of braces.'
    ),
    'MAPPING.VALUE_TOO_LONG': rep(
        422,
        ['object', 'record', 'field', 'target', 'length'],
        '{field} of {object} "{record}" is longer than the {length} characters that Intacct takes as {target}. Shorten it and try again.'
    ),
    'MAPPING.VALUE_UNMAPPED': admin(
        422,
        ['value', 'target', 'field', 'object', 'record'],
        'The value map of {target} has no entry for "{value}" ({field} of {object} "{record}"). Add the entry in Intacct Setup.'
    ),
    'LINE.NONE': rep(
        422,
        ['record'],
        '{record} has no products. Add at least one product and try again.'
    ),
    'LINE.QUANTITY_NOT_POSITIVE': rep(
        422,
        ['line', 'record', 'value'],
        'Line {line}, {record}: Quantity is {value}. Enter a quantity above zero and try again.'
    ),
    'REQUEST.NOT_FOUND': system(
        404,
        ['record'],
        'Sync request {record} does not exist or is not visible to the integration user.'
    ),
    'REQUEST.NOT_CLAIMABLE': system(
        409,
        ['record'],
        'Sync request {record} is already being worked on or has ended.'
    ),
    'REQUEST.INVALID': system(400, ['detail'], 'The call is malformed: {detail}.'),
    'REQUEST.UNAUTHENTICATED': admin(
        401,
        [],
        'The call carries no valid access token. Check the external credential IntacctProxy in Setup.'
    ),
    'REQUEST.WRONG_ORG': admin(403, [], 'The access token belongs to another Salesforce org.'),
    'REQUEST.TOO_LARGE': system(413, [], 'The call is larger than the proxy accepts.'),
    'REQUEST.UNSUPPORTED_MEDIA_TYPE': system(415, [], 'The call must be sent as application/json.'),
    'REQUEST.RATE_LIMITED': transient(
        429,
        [],
        'Too many calls at once. The request is tried again automatically.'
    ),
    'REQUEST.OPERATION_UNKNOWN': admin(
        422,
        ['operation'],
        'The proxy in use cannot carry out "{operation}". Update the proxy.'
    ),
    'SCHEDULE.FILTER_INVALID': admin(
        422,
        ['detail'],
        'The filter of the schedule cannot be used: {detail}. Correct it in the schedules of Intacct Setup.'
    ),
    'SYNC.DISABLED': admin(
        422,
        [],
        'Synchronization with Intacct is switched off. Ask your administrator to switch it on in Intacct Setup.'
    ),
    'TYPE.NOT_FROM_SALESFORCE': admin(
        422,
        ['type'],
        '{type} may not be created from Salesforce. Ask your administrator to allow it in Intacct Setup.'
    ),
    'TYPE.NOT_TO_SALESFORCE': admin(
        422,
        ['type'],
        'Documents of type {type} are not brought to Salesforce. Ask your administrator to allow it in Intacct Setup.'
    ),
    'ONE_TO_ONE.EXISTS': rep(
        409,
        ['record', 'type', 'document'],
        '{record} already has a {type}: {document}. Only one is allowed per opportunity.'
    ),
    'CUSTOMER.NOT_FOUND': finance(
        422,
        ['customer', 'record'],
        'Intacct has no customer {customer}. Correct Intacct Customer Id on account "{record}", or ask finance to create the customer.'
    ),
    'CUSTOMER.ON_HOLD': finance(
        422,
        ['customer', 'record'],
        'Customer {customer} (account "{record}") is on hold in Intacct. Ask finance to release the hold on the customer, then try again.'
    ),
    'CUSTOMER.INACTIVE': finance(
        422,
        ['customer', 'record'],
        'Customer {customer} (account "{record}") is inactive in Intacct. Ask finance to activate the customer, then try again.'
    ),
    'ITEM.NOT_FOUND': finance(
        422,
        ['item', 'record', 'line'],
        'Intacct has no item {item} (line {line}). Correct Product Code or Intacct Item Id on product "{record}", or ask finance to create the item.'
    ),
    'ITEM.INACTIVE': finance(
        422,
        ['item', 'record', 'line'],
        'Item {item} (line {line}, product "{record}") is inactive in Intacct. Ask finance to activate the item, or change the product.'
    ),
    'UNIT.INVALID': admin(
        422,
        ['unit', 'item', 'record', 'line'],
        'Item {item} (line {line}) is not sold in the unit "{unit}". Correct Intacct Unit on product "{record}".'
    ),
    'LOCATION.MISSING': rep(
        422,
        ['line', 'record'],
        'Line {line}, {record}: Intacct Location Id is empty. Fill it in and try again.'
    ),
    'LOCATION.NOT_FOUND': rep(
        422,
        ['location', 'line', 'record'],
        'Intacct has no location {location}. Correct Intacct Location Id on line {line}, {record}.'
    ),
    'DIMENSION.INVALID': rep(
        422,
        ['dimension', 'value', 'line', 'record'],
        'Intacct has no {dimension} {value}. Correct it on line {line}, {record}.'
    ),
    'DIMENSION.MISSING': rep(
        422,
        ['dimension', 'line', 'record'],
        'Line {line}, {record}: Intacct needs a {dimension}. Fill it in and try again.'
    ),
    'PERIOD.CLOSED': finance(
        422,
        ['date', 'record', 'field'],
        'The accounting period of {date} is closed in Intacct. Change {field} of "{record}", or ask finance to open the period.'
    ),
    'CURRENCY.NOT_ENABLED': admin(
        422,
        ['currency', 'record'],
        'Intacct does not take documents in {currency} ("{record}"). Use the base currency, or enable foreign currencies in Order Entry.'
    ),
    'DEFINITION.NOT_FOUND': admin(
        422,
        ['type'],
        'Intacct has no transaction definition {type}: it was deleted or renamed there. Bring it back in Intacct, or switch the type off in Intacct Setup.'
    ),
    'DEFINITION.INACTIVE': admin(
        422,
        ['type'],
        'The transaction definition {type} is inactive in Intacct. Activate it there, or switch the type off in Intacct Setup.'
    ),
    'DEFINITION.CONVERT_ONLY': admin(
        422,
        ['type'],
        'Intacct makes {type} documents only by converting another document. Convert the source document, or change the definition in Intacct.'
    ),
    'DEFINITION.NO_EDIT': finance(
        422,
        ['type'],
        'Intacct lets nobody change a {type} once it is created. Check it well, or ask finance to change the edit policy.'
    ),
    'DEFINITION.EDIT_DRAFT_ONLY': finance(
        422,
        ['type'],
        'Intacct lets people change a {type} only while it is a draft. Check it well, or ask finance to change the edit policy.'
    ),
    'NUMBER.MISSING': admin(
        422,
        ['type'],
        'Intacct does not number {type} documents by itself. Map a value to documentNumber, or give the definition a numbering sequence.'
    ),
    'NUMBER.NOT_ALLOWED': admin(
        422,
        ['type'],
        'Intacct numbers {type} documents by itself. Switch off the mapping row that writes documentNumber.'
    ),
    'CONVERSION.NOT_ALLOWED': admin(
        422,
        ['document', 'type'],
        'Intacct does not convert {document} to {type}. Add its definition to the source documents of {type} in Intacct.'
    ),
    'CONVERSION.STATE': rep(
        422,
        ['document', 'state'],
        '{document} can no longer be converted: its state in Intacct is {state}.'
    ),
    'CONVERSION.NOTHING_LEFT': rep(
        422,
        ['document'],
        'Nothing is left to convert on {document}: every quantity has been taken.'
    ),
    'CONVERSION.QUANTITY': rep(
        422,
        ['line', 'document', 'value', 'left'],
        'Line {line} of {document}: {value} is more than the {left} left to convert. Enter at most what is left.'
    ),
    'INTACCT.REFUSED': finance(422, ['detail'], 'Intacct refused the document: {detail}'),
    'INTACCT.FORBIDDEN': admin(
        502,
        ['detail'],
        'The role of the integration user in Intacct lacks a permission: {detail}'
    ),
    'INTACCT.PAYMENT_STATUS_HIDDEN': admin(
        422,
        [],
        'Order Entry does not show what is paid. In Intacct, open Order Entry > Setup > Configuration and enable "Show payment status".'
    ),
    'INTACCT.ENTITY_UNKNOWN': admin(
        422,
        ['entity'],
        "Intacct has no entity {entity}, which the proxy is configured to work in. Intacct would silently use the top level: correct the proxy's entityId."
    ),
    'INTACCT.RATE_LIMITED': transient(
        503,
        [],
        'Intacct is receiving too many calls. The request is tried again automatically.'
    ),
    'INTACCT.UNAVAILABLE': transient(
        503,
        [],
        'Intacct cannot be reached. The request is tried again automatically.'
    ),
    'INTACCT.UNAUTHENTICATED': admin(
        502,
        [],
        'Intacct refuses the sign-in of the integration. Check its client id and web services user.'
    ),
    'SALESFORCE.UNAVAILABLE': transient(
        503,
        [],
        'Salesforce cannot be reached by the proxy. The request is tried again automatically.'
    ),
    'SALESFORCE.RATE_LIMITED': transient(
        503,
        [],
        'Salesforce is receiving too many calls. The request is tried again automatically.'
    ),
    'SALESFORCE.REFUSED': admin(
        502,
        ['detail'],
        'Salesforce refused the integration user: {detail}'
    ),
    'SALESFORCE.UNAUTHENTICATED': admin(
        502,
        [],
        'Salesforce refuses the sign-in of the integration user. Check its external client app.'
    ),
    'PULL.CUSTOMER_UNKNOWN': admin(
        422,
        ['document', 'customer'],
        '{document} belongs to customer {customer}, which no account stands for. Enter {customer} as Intacct Customer Id on the account: the next run links the document.'
    ),
    'PULL.CURRENCY_UNKNOWN': finance(
        422,
        ['document', 'currency'],
        '{document} is in currency "{currency}", which is no ISO 4217 code. Correct the currency in Intacct; until then the document shows none.'
    ),
    'PULL.ITEM_UNKNOWN': admin(
        422,
        ['document', 'line', 'item'],
        'Line {line} of {document} is about item {item}, which no product stands for. Enter {item} as Intacct Item Id or Product Code of the product: the next run links the line.'
    ),
    'PULL.NO_LINES': finance(
        422,
        ['document'],
        '{document} has no lines in Intacct. Check it there; its header was brought to Salesforce.'
    ),
    'PULL.FIELD_UNKNOWN': admin(
        422,
        ['field', 'type'],
        'Intacct no longer has the field {field} on {type}. Documents are brought without it. Correct or switch off the mapping row that reads it in Intacct Setup.'
    ),
    'PULL.OPPORTUNITY_UNKNOWN': rep(
        422,
        ['document', 'value'],
        '{document} names opportunity "{value}", which does not exist in Salesforce. Correct the reference in Intacct; until then the document is linked to no opportunity.'
    ),
    'PULL.REFUSED': admin(
        422,
        ['document', 'detail'],
        'Salesforce refused {document}: {detail}. Remove the cause: the next run tries the document again.'
    ),
    'RECONCILE.MISSING': system(
        422,
        ['document'],
        '{document} exists in Intacct and was missing in Salesforce.'
    ),
    'RECONCILE.DIFFERS': system(
        422,
        ['document', 'difference'],
        '{document} differed between Intacct and Salesforce: {difference}.'
    ),
    'RECONCILE.GONE': system(
        422,
        ['document'],
        '{document} no longer exists in Intacct. Its record stays in Salesforce, marked as deleted in Intacct.'
    ),
    'PROXY.UNREACHABLE': transient(
        503,
        [],
        'The Intacct proxy cannot be reached. The request is tried again automatically.'
    ),
    'PROXY.UNEXPECTED': transient(
        500,
        [],
        'Something unexpected went wrong in the Intacct proxy. The request is tried again automatically.'
    )
} as const satisfies Record<string, Failure>;

export type FailureCode = keyof typeof FAILURES;

/** Narrows a stored `Error_Code__c` to a code of this table; rows of a newer release may carry others. */
export function isFailureCode(code: string): code is FailureCode {
    return Object.hasOwn(FAILURES, code);
}

/**
 * Says a failure in one plain English sentence, for `Error_Message__c`, logs and people without a
 * translated label.
 *
 * in      the named values of the code's `params`; a value that is missing is left out as '?'
 */
export function failureText(
    code: FailureCode,
    params: Readonly<Record<string, string>> = {}
): string {
    return FAILURES[code].text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '?');
}

/** The values of a failure in the order in which its translated label numbers its placeholders. */
export function failureValues(
    code: FailureCode,
    params: Readonly<Record<string, string>>
): readonly string[] {
    return FAILURES[code].params.map((name) => params[name] ?? '?');
}

function rep(status: number, params: readonly string[], text: string): Failure {
    return { status, retryable: false, owner: 'Rep', params, text };
}

function admin(status: number, params: readonly string[], text: string): Failure {
    return { status, retryable: false, owner: 'Admin', params, text };
}

function finance(status: number, params: readonly string[], text: string): Failure {
    return { status, retryable: false, owner: 'Finance', params, text };
}

function system(status: number, params: readonly string[], text: string): Failure {
    return { status, retryable: false, owner: 'System', params, text };
}

function transient(status: number, params: readonly string[], text: string): Failure {
    return { status, retryable: true, owner: 'System', params, text };
}
