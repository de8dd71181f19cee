/** What the package calls its parts; the installed org must know all of these. */
export const PERMISSION_SETS = {
    admin: 'Intacct_Sync_Admin',
    rep: 'Intacct_Sync_User',
    integration: 'Intacct_Sync_Integration'
} as const;

export const NAMED_CREDENTIAL = 'IntacctProxy';
export const EXTERNAL_CREDENTIAL = 'IntacctProxy';
export const PRINCIPAL = 'Integration';
/** Where the proxy hands out tokens, below its own address. */
export const TOKEN_PATH = '/oauth/token';
export const EXTERNAL_CLIENT_APP = 'Intacct_Proxy';
/** Where an administrator goes on after the set-up. */
export const SETTINGS_PAGE = '/lightning/o/Intacct_Settings__c/list';
