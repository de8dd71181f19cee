import { LightningElement, api, wire } from 'lwc';
import { parentObjects, type ObjectInfos } from 'c/fieldLabelService';
import {
    HEADER_OBJECT,
    LINE_OBJECT,
    LINES_LIST,
    MAPPINGS_QUERY,
    sourceFields,
    toFieldMappings,
    toSourceDocument
} from 'c/mappingSourceService';
import { sourcePaths, type FieldMapping, type SourceDocument } from 'c/mappingUtils';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { getObjectInfos, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import {
    getRecord,
    notifyRecordUpdateAvailable,
    type RecordRepresentation,
    type WireResult
} from 'lightning/uiRecordApi';
import { getRelatedListRecords, type RelatedListRecords } from 'lightning/uiRelatedListApi';
import { LineCollector } from './lineCollector';
import { recordIdsOf } from './recordIdsOf';

/** What a document is made from. */
export interface TransactionSourceData {
    readonly mappings: readonly FieldMapping[];
    readonly document: SourceDocument;
    /** Descriptions of the objects that mappings name, for their labels. */
    readonly infos: ObjectInfos;
}

/**
 * Reads everything a document is made from: mapping rows, opportunity, all its products. Shows
 * nothing; fires `read` with TransactionSourceData, again after every change, or `failed`.
 */
export default class TransactionSource extends LightningElement {
    /** Id of the opportunity. */
    @api recordId: string | undefined;
    /** Id of the transaction type whose mapping applies. */
    @api typeId: string | undefined;

    readonly linesList = LINES_LIST;
    readonly pageSize = 500;
    headerFields: readonly string[] | undefined;
    lineFields: readonly string[] | undefined;
    pageToken: string | undefined;
    objectNames: readonly string[] = [HEADER_OBJECT, LINE_OBJECT];
    private mappings: readonly FieldMapping[] | undefined;
    private refreshMappings: (() => Promise<void>) | undefined;
    private opportunity: RecordRepresentation | undefined;
    private readonly lines = new LineCollector();
    private infos: ObjectInfos | undefined;
    private document: SourceDocument | undefined;

    get mappingsQuery() {
        return this.typeId ? MAPPINGS_QUERY : undefined;
    }

    get mappingsVariables() {
        return { typeId: this.typeId };
    }

    @wire(graphql, { query: '$mappingsQuery', variables: '$mappingsVariables' })
    wiredMappings({ data, errors, refresh }: GraphqlResult): void {
        this.refreshMappings = refresh;
        if (errors) {
            this.fail(errors);
        } else if (data) {
            this.mappings = toFieldMappings(data);
            this.headerFields = sourceFields(this.mappings, 'Header');
            this.lineFields = sourceFields(this.mappings, 'Line');
            this.nameParents();
            this.publish();
        }
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$headerFields' })
    wiredOpportunity({ data, error }: WireResult<RecordRepresentation>): void {
        this.opportunity = data ?? this.opportunity;
        this.publishOr(error);
    }

    @wire(getRelatedListRecords, {
        parentRecordId: '$recordId',
        relatedListId: '$linesList',
        optionalFields: '$lineFields',
        pageSize: '$pageSize',
        pageToken: '$pageToken'
    })
    wiredLines({ data, error }: WireResult<RelatedListRecords>): void {
        if (data) {
            this.pageToken = this.lines.add(this.pageToken, data);
        }
        this.publishOr(error);
    }

    @wire(getObjectInfos, { objectApiNames: '$objectNames' })
    wiredInfos({
        data,
        error
    }: WireResult<{ results: readonly { statusCode: number; result: ObjectInfo }[] }>): void {
        if (data) {
            const found = data.results.filter(({ statusCode }) => statusCode === 200);
            this.infos = Object.fromEntries(found.map(({ result }) => [result.apiName, result]));
            this.nameParents();
        } else if (error) {
            this.infos = {};
        }
        this.publish();
    }

    /** Reads everything again, so that what somebody corrected meanwhile counts. */
    @api
    async refresh(): Promise<void> {
        await this.refreshMappings?.();
        const ids = this.document ? recordIdsOf(this.document) : [];
        await notifyRecordUpdateAvailable(ids.map((recordId) => ({ recordId })));
    }

    /** Asks for the labels of the parents once it is known which the mappings use. */
    private nameParents(): void {
        const names = [
            ...parentObjects(
                this.infos?.[HEADER_OBJECT],
                sourcePaths(this.mappings ?? [], 'Header')
            ),
            ...parentObjects(this.infos?.[LINE_OBJECT], sourcePaths(this.mappings ?? [], 'Line'))
        ].filter((name) => !this.objectNames.includes(name));
        if (names.length > 0) {
            this.objectNames = [...this.objectNames, ...new Set(names)];
        }
    }

    private publishOr(error: unknown): void {
        if (error) {
            this.fail(error);
        } else {
            this.publish();
        }
    }

    private publish(): void {
        const { mappings, opportunity, infos } = this;
        if (mappings && opportunity && infos && this.lines.isComplete) {
            this.document = toSourceDocument(opportunity, this.lines.all, mappings);
            const detail: TransactionSourceData = { mappings, document: this.document, infos };
            this.dispatchEvent(new CustomEvent('read', { detail }));
        }
    }

    private fail(error: unknown): void {
        this.dispatchEvent(new CustomEvent('failed', { detail: error }));
    }
}
