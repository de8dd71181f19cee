import { LightningElement, api, wire } from 'lwc';
import { parentObjects, type ObjectInfos } from 'c/fieldLabelService';
import {
    mappingsQuery,
    sourceFields,
    sourceObjects,
    toFieldMappings,
    toSourceDocument,
    type Workflow
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
 * Reads everything a document is made from: mapping rows, opportunity or Sales Document, all its lines. Shows
 * nothing; fires `read` with TransactionSourceData, again after every change, or `failed`.
 */
export default class TransactionSource extends LightningElement {
    /** Id of the opportunity; in the advanced workflow of the Sales Document. */
    @api recordId: string | undefined;
    /** Id of the transaction type whose mapping applies. */
    @api typeId: string | undefined;
    /** Whose mapping applies, and so what the document is made from; stays what it is. */
    @api workflow: Workflow = 'Classic';

    readonly pageSize = 500;
    headerFields: readonly string[] | undefined;
    lineFields: readonly string[] | undefined;
    pageToken: string | undefined;
    private parentNames: readonly string[] = [];
    private mappings: readonly FieldMapping[] | undefined;
    private refreshMappings: (() => Promise<void>) | undefined;
    private header: RecordRepresentation | undefined;
    private readonly lines = new LineCollector();
    private infos: ObjectInfos | undefined;
    private isNamingParents = false;
    private document: SourceDocument | undefined;

    get objectNames(): string[] {
        const { header, line } = sourceObjects(this.workflow);
        return [header, line, ...this.parentNames];
    }

    /** None until it is known which fields to read, so that the lines are read once. */
    get linesList(): string | undefined {
        return this.lineFields && sourceObjects(this.workflow).linesList;
    }

    get mappingsQuery() {
        return this.typeId ? mappingsQuery(this.workflow) : undefined;
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
            this.headerFields = sourceFields(this.workflow, this.mappings, 'Header');
            this.lineFields = sourceFields(this.workflow, this.mappings, 'Line');
            this.nameParents();
            this.publish();
        }
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$headerFields' })
    wiredHeader({ data, error }: WireResult<RecordRepresentation>): void {
        this.header = data ?? this.header;
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
        this.isNamingParents = this.isNamingParents && !data && !error;
        if (data) {
            const found = data.results.filter(({ statusCode }) => statusCode === 200);
            this.infos = Object.fromEntries(found.map(({ result }) => [result.apiName, result]));
            this.nameParents();
        } else if (error) {
            this.infos ??= {};
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
        const { infos, mappings = [], objectNames } = this;
        const { header, line } = sourceObjects(this.workflow);
        const names = [
            ...parentObjects(infos?.[header], sourcePaths(mappings, 'Header')),
            ...parentObjects(infos?.[line], sourcePaths(mappings, 'Line'))
        ].filter((name) => !objectNames.includes(name));
        if (names.length > 0) {
            this.isNamingParents = true;
            this.parentNames = [...this.parentNames, ...new Set(names)];
        }
    }

    private publishOr(error: unknown): void {
        if (error) {
            this.fail(error);
        } else {
            this.publish();
        }
    }

    /** Tells once all has been read, the labels too: what is shown is not to be drawn twice. */
    private publish(): void {
        const { mappings, header, infos, lines, isNamingParents } = this;
        if (mappings && header && infos && lines.isComplete && !isNamingParents) {
            this.document = toSourceDocument(this.workflow, header, lines.all, mappings);
            const detail: TransactionSourceData = { mappings, document: this.document, infos };
            this.dispatchEvent(new CustomEvent('read', { detail }));
        }
    }

    private fail(error: unknown): void {
        this.dispatchEvent(new CustomEvent('failed', { detail: error }));
    }
}
