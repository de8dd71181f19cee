/** Lightning Data Service modules that components use; @salesforce/lightning-types has none of them. */
declare module 'lightning/uiRecordApi' {
    import type { WireAdapterConstructor } from 'lwc';

    export interface FieldId {
        readonly fieldApiName: string;
        readonly objectApiName: string;
    }
    export type FieldReference = string | FieldId;
    export interface FieldValueRepresentation {
        readonly displayValue: string | null;
        readonly value: RecordRepresentation | boolean | number | string | null;
    }
    export interface RecordRepresentation {
        readonly apiName: string;
        readonly id: string;
        readonly fields: Readonly<Record<string, FieldValueRepresentation>>;
    }
    export interface WireResult<Data> {
        readonly data?: Data;
        readonly error?: unknown;
    }
    export const getRecord: WireAdapterConstructor<
        {
            recordId: string | undefined;
            fields?: readonly FieldReference[];
            optionalFields?: readonly FieldReference[] | undefined;
        },
        WireResult<RecordRepresentation>
    >;
    export function getFieldValue(
        record: RecordRepresentation | undefined,
        field: FieldReference
    ): FieldValueRepresentation['value'] | undefined;
    export function createRecord(input: {
        apiName: string;
        fields: Readonly<Record<string, unknown>>;
    }): Promise<RecordRepresentation>;
    export function deleteRecord(recordId: string): Promise<void>;
    export function notifyRecordUpdateAvailable(
        records: readonly { recordId: string }[]
    ): Promise<void>;
}

declare module 'lightning/uiRelatedListApi' {
    import type { WireAdapterConstructor } from 'lwc';
    import type { RecordRepresentation, WireResult } from 'lightning/uiRecordApi';

    export interface RelatedListRecords {
        readonly records: readonly RecordRepresentation[];
        readonly count: number;
        readonly nextPageToken: string | null;
        readonly previousPageToken: string | null;
    }
    export const getRelatedListRecords: WireAdapterConstructor<
        {
            parentRecordId: string | undefined;
            relatedListId: string;
            fields?: readonly string[] | undefined;
            optionalFields?: readonly string[] | undefined;
            sortBy?: readonly string[];
            pageSize?: number;
            pageToken?: string | undefined;
        },
        WireResult<RelatedListRecords>
    >;
}

declare module 'lightning/uiObjectInfoApi' {
    import type { WireAdapterConstructor } from 'lwc';
    import type { WireResult } from 'lightning/uiRecordApi';

    export interface FieldInfo {
        readonly apiName: string;
        readonly label: string;
        readonly dataType: string;
        readonly custom: boolean;
        /** Longest text it holds; 0 for types without a length. */
        readonly length: number;
        /** Formulas and roll-ups, which nobody can write. */
        readonly calculated: boolean;
        /** Whether the user may fill it in a new record. */
        readonly createable: boolean;
        /** Whether the user may change it in a record that exists. */
        readonly updateable: boolean;
        readonly relationshipName: string | null;
        readonly referenceToInfos: readonly { readonly apiName: string }[];
    }
    export interface ObjectInfo {
        readonly apiName: string;
        readonly label: string;
        readonly createable: boolean;
        readonly updateable: boolean;
        readonly defaultRecordTypeId: string;
        /** By id; the master one stands for none. */
        readonly recordTypeInfos: Readonly<
            Record<string, { readonly name: string; readonly master: boolean }>
        >;
        readonly fields: Readonly<Record<string, FieldInfo>>;
    }
    export interface PicklistValues {
        readonly values: readonly { readonly label: string; readonly value: string }[];
    }
    export const getPicklistValues: WireAdapterConstructor<
        { recordTypeId: string | undefined; fieldApiName: string | undefined },
        WireResult<PicklistValues>
    >;
    export const getObjectInfo: WireAdapterConstructor<
        { objectApiName: string | undefined },
        WireResult<ObjectInfo>
    >;
    export const getObjectInfos: WireAdapterConstructor<
        { objectApiNames: readonly string[] | undefined },
        WireResult<{
            readonly results: readonly {
                readonly statusCode: number;
                readonly result: ObjectInfo;
            }[];
        }>
    >;
}

declare module 'lightning/graphql' {
    import type { WireAdapterConstructor } from 'lwc';

    export interface GraphqlResult<Data = unknown> {
        readonly data?: Data | undefined;
        readonly errors?: readonly { readonly message: string }[] | undefined;
        readonly refresh?: () => Promise<void>;
    }
    export interface GraphqlQuery {
        readonly kind: 'Document';
    }
    export function gql(query: TemplateStringsArray, ...parts: string[]): GraphqlQuery;
    export function executeMutation<Data = unknown>(mutation: {
        query: GraphqlQuery;
        variables?: Readonly<Record<string, unknown>>;
    }): Promise<GraphqlResult<Data>>;
    export const graphql: WireAdapterConstructor<
        {
            query: GraphqlQuery | undefined;
            variables?: Readonly<Record<string, unknown>> | undefined;
        },
        GraphqlResult
    >;
}
