/**
 * File suffix before `-meta.xml` to the Metadata API type at the root of the file. A kind of
 * component is added here when the package ships its first one.
 */
export const METADATA_TYPES: Readonly<Record<string, string>> = {
    app: 'CustomApplication',
    compactLayout: 'CompactLayout',
    customPermission: 'CustomPermission',
    dashboard: 'Dashboard',
    dashboardFolder: 'DashboardFolder',
    externalCredential: 'ExternalCredential',
    externalServiceRegistration: 'ExternalServiceRegistration',
    field: 'CustomField',
    fieldTranslation: 'CustomFieldTranslation',
    flexipage: 'FlexiPage',
    flow: 'Flow',
    flowtest: 'FlowTest',
    js: 'LightningComponentBundle',
    labels: 'CustomLabels',
    layout: 'Layout',
    listView: 'ListView',
    namedCredential: 'NamedCredential',
    object: 'CustomObject',
    objectTranslation: 'CustomObjectTranslation',
    permissionset: 'PermissionSet',
    permissionsetgroup: 'PermissionSetGroup',
    quickAction: 'QuickAction',
    report: 'Report',
    reportFolder: 'ReportFolder',
    reportType: 'ReportType',
    resource: 'StaticResource',
    tab: 'CustomTab',
    translation: 'Translations',
    validationRule: 'ValidationRule'
};
