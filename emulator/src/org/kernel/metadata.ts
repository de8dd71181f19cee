import type {
    CustomApplication,
    CustomField,
    CustomLabel,
    CustomMetadata,
    CustomObject,
    CustomObjectTranslation,
    CustomPermission,
    CustomTab,
    Dashboard,
    DashboardFolder,
    ExternalCredential,
    ExternalServiceRegistration,
    FlexiPage,
    Flow,
    GlobalValueSet,
    Layout,
    LightningComponentBundle,
    ListView,
    NamedCredential,
    PermissionSet,
    Profile,
    QuickAction,
    RecordType,
    Report,
    ReportFolder,
    Translations,
    ValidationRule
} from '@salesforce/types/metadata';

/** A DX object folder put together: the object file plus its fields, rules, list views and record types. */
export interface ObjectMetadata {
    readonly fullName: string;
    readonly definition: CustomObject;
    readonly fields: ReadonlyMap<string, CustomField>;
    readonly validationRules: ReadonlyMap<string, ValidationRule>;
    readonly listViews: ReadonlyMap<string, ListView>;
    readonly recordTypes: ReadonlyMap<string, RecordType>;
}

/** An LWC folder: where it is and what its `.js-meta.xml` says. */
export interface BundleMetadata {
    readonly name: string;
    readonly directory: string;
    readonly definition: LightningComponentBundle;
    /** The XML text of `<targetConfigs>`'s children, which the WSDL leaves free-form. */
    readonly targetConfigs: readonly TargetConfig[];
}

/** One `<targetConfig>` of a bundle. */
export interface TargetConfig {
    readonly targets: readonly string[];
    readonly actionType: string | undefined;
    readonly objects: readonly string[];
    readonly properties: readonly Readonly<Record<string, string>>[];
}

/**
 * Everything the project's package directories declare, parsed into the Metadata API's own types
 * (repeated elements are always arrays, booleans and numbers typed), keyed by full name.
 */
export interface Metadata {
    readonly projectDirectory: string;
    readonly packageDirectories: readonly string[];
    readonly namespace: string;
    readonly apiVersion: string;
    readonly objects: ReadonlyMap<string, ObjectMetadata>;
    readonly globalValueSets: ReadonlyMap<string, GlobalValueSet>;
    readonly permissionSets: ReadonlyMap<string, PermissionSet>;
    /** By name, `Admin` for the System Administrator. */
    readonly profiles: ReadonlyMap<string, Profile>;
    readonly customPermissions: ReadonlyMap<string, CustomPermission>;
    readonly flows: ReadonlyMap<string, Flow>;
    readonly labels: ReadonlyMap<string, CustomLabel>;
    /** By language code, e.g. `de`. */
    readonly translations: ReadonlyMap<string, Translations>;
    /** Key `House__c-fr`, with the fields' own translation files. */
    readonly objectTranslations: ReadonlyMap<string, CustomObjectTranslation>;
    /** Key `Rate.Low`: records of custom metadata types. */
    readonly customMetadata: ReadonlyMap<string, CustomMetadata>;
    /** Key `Opportunity-Opportunity Layout`. */
    readonly layouts: ReadonlyMap<string, Layout>;
    readonly tabs: ReadonlyMap<string, CustomTab>;
    readonly applications: ReadonlyMap<string, CustomApplication>;
    readonly flexiPages: ReadonlyMap<string, FlexiPage>;
    /** Key `Opportunity.Create_Invoice`; a global action has no dot. */
    readonly quickActions: ReadonlyMap<string, QuickAction>;
    readonly namedCredentials: ReadonlyMap<string, NamedCredential>;
    readonly externalCredentials: ReadonlyMap<string, ExternalCredential>;
    readonly externalServices: ReadonlyMap<string, ExternalServiceRegistration>;
    /** Key `Intacct/Open_Balances`: the folder and the report. */
    readonly reports: ReadonlyMap<string, Report>;
    readonly reportFolders: ReadonlyMap<string, ReportFolder>;
    /** Key `Intacct/Intacct_Sync`: the folder and the dashboard. */
    readonly dashboards: ReadonlyMap<string, Dashboard>;
    readonly dashboardFolders: ReadonlyMap<string, DashboardFolder>;
    /** Follows the folders of the project while the org runs. */
    readonly bundles: Map<string, BundleMetadata>;
    /** Folders or files of kinds that need no typed model here: `kind` is the folder name, e.g. `staticresources`. */
    readonly otherFiles: readonly { readonly kind: string; readonly path: string }[];
}
