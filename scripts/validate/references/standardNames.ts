/** Columns of list views and related lists that are no API names of fields. */
export const STANDARD_LIST_COLUMNS: ReadonlySet<string> = new Set([
    'NAME',
    'OWNER.ALIAS',
    'OWNER.FIRST_NAME',
    'OWNER.LAST_NAME',
    'CREATED_DATE',
    'CREATEDBY_USER',
    'CREATEDBY_USER.ALIAS',
    'LAST_UPDATE',
    'UPDATEDBY_USER',
    'UPDATEDBY_USER.ALIAS'
]);

/** Objects that permission sets grant and that hold no records of ours. */
export const SETUP_OBJECTS: ReadonlySet<string> = new Set(['UserExternalCredential']);

/** Where the platform lets a component be placed. */
export const COMPONENT_TARGETS: ReadonlySet<string> = new Set([
    'lightning__AppPage',
    'lightning__Dashboard',
    'lightning__FlowAction',
    'lightning__FlowScreen',
    'lightning__GlobalAction',
    'lightning__HomePage',
    'lightning__Inbox',
    'lightning__RecordAction',
    'lightning__RecordPage',
    'lightning__Tab',
    'lightning__UrlAddressable',
    'lightning__UtilityBar'
]);
