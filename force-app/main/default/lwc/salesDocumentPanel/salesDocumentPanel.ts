import { LightningElement, api, wire } from 'lwc';
import CreateTransactionModal from 'c/createTransactionModal';
import {
    isSent,
    OPPORTUNITY_QUERY,
    toDocuments,
    type DocumentHeader,
    type SyncStatus
} from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { CONFIGURATION_QUERY, toConfiguration } from 'c/mappingSourceService';
import { mayCreate } from 'c/permissionService';
import { setStatus } from 'c/salesDocumentService';
import { isOpen, REQUEST_FIELDS, toRequestView, type RequestView } from 'c/syncRequestService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import {
    getRecord,
    notifyRecordUpdateAvailable,
    type RecordRepresentation,
    type WireResult
} from 'lightning/uiRecordApi';
import { HELP, labels, STEPS } from './labels';
import { toSending, type Sending } from './toSending';

const NOT_KNOWN: Sending = { reason: '', document: undefined, orderKey: undefined };

/**
 * Where a Sales Document stands on its way to Intacct, and the next steps on it. Fires `refreshed` when the page
 * has something new to show.
 */
export default class SalesDocumentPanel extends LightningElement {
    /** The Sales Document. */
    @api document: DocumentHeader | undefined;
    readonly labels = labels;
    readonly steps = STEPS;
    readonly configurationQuery = CONFIGURATION_QUERY;
    readonly requestFields = REQUEST_FIELDS;
    error: unknown;
    isSaving = false;

    /** The status that somebody has left by pressing a button that goes with it. */
    private leftStatus: SyncStatus | undefined;

    @wire(graphql, { query: '$configurationQuery' })
    configured: GraphqlResult = {};

    get siblingsQuery() {
        return this.document?.opportunityId ? OPPORTUNITY_QUERY : undefined;
    }

    get siblingsVariables() {
        return { opportunityId: this.document?.opportunityId };
    }

    @wire(graphql, { query: '$siblingsQuery', variables: '$siblingsVariables' })
    siblings: GraphqlResult = {};

    get objectApiName(): string | undefined {
        return this.document?.objectApiName;
    }

    @wire(getObjectInfo, { objectApiName: '$objectApiName' })
    objectInfo: WireResult<ObjectInfo> = {};

    get failedRequestId(): string | undefined {
        return this.isFailed ? this.document?.syncRequestId : undefined;
    }

    @wire(getRecord, { recordId: '$failedRequestId', optionalFields: '$requestFields' })
    failed: WireResult<RecordRepresentation> = {};

    /** Whoever pressed what is gone goes on from what the new status means. */
    override renderedCallback(): void {
        if (this.leftStatus && this.leftStatus !== this.status) {
            this.leftStatus = undefined;
            (this.refs?.help as HTMLElement | undefined)?.focus();
        }
    }

    get readError(): unknown {
        return this.configured.errors ?? this.siblings.errors;
    }

    get status() {
        return this.document?.syncStatus ?? 'Draft';
    }

    get isFailed(): boolean {
        return this.status === 'Error';
    }

    /** A document that could not be sent stands where it was stopped. */
    get currentStep(): string {
        if (this.isFailed) {
            return 'Queued';
        }
        return isSent(this.status) ? 'Synced' : this.status;
    }

    get help(): string {
        return HELP[this.status];
    }

    /** The request that failed; the user may not see another's. */
    get failure(): RequestView | undefined {
        const { data } = this.failed;
        return this.failedRequestId && data ? toRequestView(data) : undefined;
    }

    get runningRequestId(): string | undefined {
        return this.status === 'Queued' ? this.document?.syncRequestId : undefined;
    }

    get isUnsent(): boolean {
        return !isSent(this.status) && this.status !== 'Queued';
    }

    get mayMarkReady(): boolean {
        return this.mayEdit && this.status !== 'Ready';
    }

    get mayGoBack(): boolean {
        return this.mayEdit && this.status !== 'Draft';
    }

    get sending(): Sending {
        const { document } = this;
        return document && this.isKnown
            ? toSending({
                  document,
                  configuration: toConfiguration(this.configured.data),
                  siblings: toDocuments(this.siblings.data),
                  mayCreate
              })
            : NOT_KNOWN;
    }

    get cannotSend(): boolean {
        return !this.isKnown || this.isSaving || this.sending.reason !== '';
    }

    async handleSendClick(): Promise<void> {
        const { document, sending } = this;
        if (this.cannotSend || !document) {
            return;
        }
        const { companyId, currencyCode } = toConfiguration(this.configured.data);
        const requestId: unknown = await CreateTransactionModal.open({
            size: 'large',
            label: fillLabel(labels.sendTitle, document.number ?? ''),
            salesDocumentId: document.id,
            salesDocumentName: document.number,
            opportunityId: document.opportunityId,
            typeId: document.typeId ?? '',
            typeName: document.typeName ?? '',
            orderKey: sending.orderKey,
            companyId,
            currencyCode: document.currencyCode ?? currencyCode
        });
        this.leftStatus = requestId ? this.status : undefined;
        await this.refresh();
    }

    async handleReadyClick(): Promise<void> {
        await this.moveTo('Ready');
    }

    async handleDraftClick(): Promise<void> {
        await this.moveTo('Draft');
    }

    /** A request that has ended has locked the document, or given it back. */
    async handleRequestChanged({ detail }: CustomEvent<RequestView>): Promise<void> {
        if (!isOpen(detail)) {
            await this.refresh();
        }
    }

    private get mayEdit(): boolean {
        return this.objectInfo.data?.updateable === true;
    }

    private get isKnown(): boolean {
        return (
            Boolean(this.configured.data) && (!this.siblingsQuery || Boolean(this.siblings.data))
        );
    }

    private async moveTo(status: 'Draft' | 'Ready'): Promise<void> {
        if (this.isSaving) {
            return;
        }
        this.isSaving = true;
        this.error = undefined;
        this.leftStatus = this.status;
        try {
            await setStatus(this.document?.id ?? '', status);
        } catch (error) {
            this.error = error;
            this.leftStatus = undefined;
        }
        this.isSaving = false;
    }

    private async refresh(): Promise<void> {
        const recordId = this.document?.id ?? '';
        await Promise.all([notifyRecordUpdateAvailable([{ recordId }]), this.siblings.refresh?.()]);
        this.dispatchEvent(new CustomEvent('refreshed'));
    }
}
