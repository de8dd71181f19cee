/**
 * The kinds of source file the org reads: file suffix before `-meta.xml` to the Metadata API type.
 * Anything else in the package directories is listed under `otherFiles`.
 */
export const KINDS = {
    object: 'CustomObject',
    field: 'CustomField',
    validationRule: 'ValidationRule',
    listView: 'ListView',
    recordType: 'RecordType',
    objectTranslation: 'CustomObjectTranslation',
    fieldTranslation: 'CustomFieldTranslation',
    md: 'CustomMetadata',
    globalValueSet: 'GlobalValueSet',
    permissionset: 'PermissionSet',
    profile: 'Profile',
    customPermission: 'CustomPermission',
    flow: 'Flow',
    labels: 'CustomLabels',
    translation: 'Translations',
    layout: 'Layout',
    tab: 'CustomTab',
    app: 'CustomApplication',
    flexipage: 'FlexiPage',
    quickAction: 'QuickAction',
    namedCredential: 'NamedCredential',
    externalCredential: 'ExternalCredential',
    externalServiceRegistration: 'ExternalServiceRegistration',
    report: 'Report',
    reportFolder: 'ReportFolder',
    dashboard: 'Dashboard',
    dashboardFolder: 'DashboardFolder',
    js: 'LightningComponentBundle'
} as const;

export type Kind = keyof typeof KINDS;

/** Every Metadata API type that `parseMetadata` can be asked for. */
export const ROOT_TYPES = [...new Set(Object.values(KINDS))];
