/** The org's internal face: what APIs, automation and pages program against. */
export type {
    Access,
    FieldAccess,
    ObjectAccess,
    RecordAccess,
    RecordTypeAccess
} from './access.ts';
export type { Clock } from './clock.ts';
export type { CommittedChange, OrgEvents } from './events.ts';
export type { AccessMode, Context, Organization, User, UserDirectory } from './identity.ts';
export type { BundleMetadata, Metadata, ObjectMetadata, TargetConfig } from './metadata.ts';
export { localSchema } from './localSchema.ts';
export type { Org } from './org.ts';
export { OrgError } from './orgError.ts';
export { isCustomMetadata, isPlatformEvent } from './objectKinds.ts';
export type { OrgErrorItem } from './orgError.ts';
export type { CompoundValue, QueryOptions, QueryResult, QueryRow } from './query.ts';
export type {
    AutomationHooks,
    BatchOptions,
    DmlOperation,
    RecordChange,
    RecordService,
    SaveEvent,
    SaveResult,
    Transaction
} from './records.ts';
export type {
    ChildRelationship,
    FieldInfo,
    FieldType,
    ObjectInfo,
    PicklistValue,
    RecordTypeInfo,
    ReferenceInfo,
    Schema,
    SharingModel,
    SummaryInfo,
    ValidationRuleInfo
} from './schema.ts';
export type { RowLocks } from './rowLocks.ts';
export type { Session, SessionKind, Sessions } from './sessions.ts';
export type { FieldValue, RecordInput, RecordValues } from './values.ts';
