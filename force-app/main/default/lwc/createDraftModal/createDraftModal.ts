import { api, wire } from 'lwc';
import { mappingsQuery, sourceObjects, toFieldMappings } from 'c/mappingSourceService';
import type { FieldMapping } from 'c/mappingUtils';
import { createDraft, type Drafted } from 'c/salesDocumentService';
import { failureSentence } from 'c/wordingService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import LightningModal from 'lightning/modal';
import { NavigationMixin } from 'lightning/navigation';
import { getObjectInfos, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { labels } from './labels';

const { header, line } = sourceObjects('Advanced');

/**
 * Window in which somebody sees what an opportunity would become in Intacct and drafts a Sales Document of it;
 * then opens the draft. What keeps the document from being sent can be corrected in the draft.
 */
export default class CreateDraftModal extends NavigationMixin(LightningModal) {
    /** Id and name of the opportunity. */
    @api opportunityId = '';
    @api opportunityName = '';
    /** Id and name of the transaction type. */
    @api typeId = '';
    @api typeName = '';
    /** Intacct company the document is for, and its currency. */
    @api companyId: string | undefined;
    @api currencyCode: string | undefined;

    readonly labels = labels;
    readonly objectNames = [header, line];
    error: unknown;
    isSaving = false;
    private preview: Drafted | undefined;
    private mappings: readonly FieldMapping[] | undefined;
    private infos: Readonly<Record<string, ObjectInfo>> | undefined;

    get mappingsQuery() {
        return this.typeId ? mappingsQuery('Advanced') : undefined;
    }

    get mappingsVariables() {
        return { typeId: this.typeId };
    }

    @wire(graphql, { query: '$mappingsQuery', variables: '$mappingsVariables' })
    wiredMappings({ data, errors }: GraphqlResult): void {
        this.mappings = data ? toFieldMappings(data) : this.mappings;
        const isEmpty = this.mappings?.length === 0;
        this.error =
            errors ??
            (isEmpty ? failureSentence('MAPPING.NONE', { type: this.typeName }) : undefined);
    }

    @wire(getObjectInfos, { objectApiNames: '$objectNames' })
    wiredInfos({
        data,
        error
    }: WireResult<{ results: readonly { statusCode: number; result: ObjectInfo }[] }>): void {
        this.error = error ?? this.error;
        if (data) {
            const found = data.results.filter(({ statusCode }) => statusCode === 200);
            this.infos = Object.fromEntries(found.map(({ result }) => [result.apiName, result]));
        }
    }

    get cannotCreate(): boolean {
        return this.isSaving || !this.preview || !this.mappings?.length || !this.infos;
    }

    handlePreviewed({ detail }: CustomEvent<Drafted | null>): void {
        this.preview = detail ?? undefined;
    }

    /** Also when a link opens a record under the window. */
    handleClose(): void {
        this.close();
    }

    async handleCreateClick(): Promise<void> {
        const { preview, mappings, infos } = this;
        if (this.cannotCreate || !preview || !mappings || !infos) {
            return;
        }
        this.isSaving = true;
        this.error = undefined;
        const { opportunityId, opportunityName, typeId, typeName, currencyCode } = this;
        try {
            const recordId = await createDraft({
                preview,
                mappings,
                infos,
                opportunityId,
                opportunityName,
                typeId,
                typeName,
                currencyCode
            });
            this.close(recordId);
            this[NavigationMixin.Navigate]({
                type: 'standard__recordPage',
                attributes: { recordId, actionName: 'view' }
            });
        } catch (error) {
            this.error = error;
        }
        this.isSaving = false;
    }
}
