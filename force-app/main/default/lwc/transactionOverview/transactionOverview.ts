import { LightningElement, api, wire } from 'lwc';
import CreateDraftModal from 'c/createDraftModal';
import CreateTransactionModal from 'c/createTransactionModal';
import {
    DOCUMENT_OBJECTS,
    OPPORTUNITY_QUERY,
    toDocuments,
    toRequests,
    type DocumentSummary
} from 'c/documentService';
import { CONFIGURATION_QUERY, toConfiguration, type Configuration } from 'c/mappingSourceService';
import { mayCreate } from 'c/permissionService';
import { isOpen, onRequestPlaced, type RequestView } from 'c/syncRequestService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { getObjectInfos, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import OPPORTUNITY_NAME from '@salesforce/schema/Opportunity.Name';
import {
    getFieldValue,
    getRecord,
    type RecordRepresentation,
    type WireResult
} from 'lightning/uiRecordApi';
import { labels } from './labels';
import { requestsToFollow, toActions, type CreateAction } from './toActions';

/** What an opportunity has to do with Intacct; fires `opened` when the window of a new document opens. */
export default class TransactionOverview extends LightningElement {
    /** Id of the opportunity. */
    @api recordId: string | undefined;

    readonly labels = labels;
    readonly configurationQuery = CONFIGURATION_QUERY;
    readonly documentObjects = DOCUMENT_OBJECTS;
    readonly opportunityFields = [OPPORTUNITY_NAME];
    error: unknown;
    configuration: Configuration | undefined;
    documents: DocumentSummary[] | undefined;
    requests: RequestView[] = [];
    private refreshDocuments: (() => Promise<void>) | undefined;
    private stopListening: (() => void) | undefined;

    /** An object that the user may not see answers with another status. */
    @wire(getObjectInfos, { objectApiNames: '$documentObjects' })
    infos: WireResult<{ results: readonly { statusCode: number; result: ObjectInfo }[] }> = {};

    get isForbidden(): boolean {
        return this.infos.data?.results.some(({ statusCode }) => statusCode !== 200) === true;
    }

    @wire(getRecord, { recordId: '$recordId', fields: '$opportunityFields' })
    opportunity: WireResult<RecordRepresentation> = {};

    get documentsQuery() {
        return this.recordId ? OPPORTUNITY_QUERY : undefined;
    }

    get documentsVariables() {
        return { opportunityId: this.recordId };
    }

    @wire(graphql, { query: '$configurationQuery' })
    wiredConfiguration({ data, errors }: GraphqlResult): void {
        this.error = errors ?? this.error;
        this.configuration = data ? toConfiguration(data) : this.configuration;
    }

    @wire(graphql, { query: '$documentsQuery', variables: '$documentsVariables' })
    wiredDocuments({ data, errors, refresh }: GraphqlResult): void {
        this.error = errors ?? this.error;
        this.refreshDocuments = refresh;
        if (data) {
            this.documents = toDocuments(data);
            this.requests = toRequests(data);
        }
    }

    override connectedCallback(): void {
        this.stopListening = onRequestPlaced((opportunityId) => {
            if (opportunityId === this.recordId) {
                void this.refreshDocuments?.();
            }
        });
    }

    override disconnectedCallback(): void {
        this.stopListening?.();
    }

    get isLoading(): boolean {
        return !this.error && !(this.configuration && this.documents);
    }

    get actions(): CreateAction[] {
        const { recordId, configuration, documents, requests } = this;
        if (!recordId || !configuration || !documents) {
            return [];
        }
        return toActions({
            opportunityId: recordId,
            configuration,
            documents,
            requests,
            mayCreate
        });
    }

    /** Why there is not a single button; empty when there is one. */
    get emptyText(): string {
        if (this.actions.length > 0) {
            return '';
        }
        return this.configuration?.types.length === 0 ? labels.noTypes : labels.noPermission;
    }

    get hasNoDocuments(): boolean {
        return this.documents?.length === 0;
    }

    get followed(): RequestView[] {
        return requestsToFollow(this.requests);
    }

    get hasFollowed(): boolean {
        return this.followed.length > 0;
    }

    async handleCreateClick(event: Event): Promise<void> {
        const { value } = event.currentTarget as unknown as { value: string };
        const action = this.actions.find(({ type }) => type.id === value);
        if (action) {
            const closed = this.openModal(action);
            this.dispatchEvent(new CustomEvent('opened'));
            await closed;
            await this.refreshDocuments?.();
            this.keepFocus(action);
        }
    }

    /** A request that has ended has left a document behind, or freed its button. */
    handleRequestChanged({ detail }: CustomEvent<RequestView>): void {
        const known = this.requests.find(({ id }) => id === detail.id);
        if (known && isOpen(known) && !isOpen(detail)) {
            void this.refreshDocuments?.();
        }
    }

    handleConverted(): void {
        void this.refreshDocuments?.();
    }

    /** The button that opened the window has the focus again, unless it is used up by now. */
    private keepFocus({ type }: CreateAction): void {
        const action = this.actions.find(({ type: { id } }) => id === type.id);
        if (action?.isDisabled) {
            (this.refs?.documents as HTMLElement | undefined)?.focus();
        }
    }

    private openModal({ type, label, orderKey, isDrafted }: CreateAction): Promise<unknown> {
        const options = {
            size: 'large',
            label,
            opportunityId: this.recordId ?? '',
            opportunityName: String(getFieldValue(this.opportunity.data, OPPORTUNITY_NAME) ?? ''),
            typeId: type.id,
            typeName: type.name,
            companyId: this.configuration?.companyId,
            currencyCode: this.configuration?.currencyCode
        } as const;
        return isDrafted
            ? CreateDraftModal.open(options)
            : CreateTransactionModal.open({ ...options, orderKey });
    }
}
