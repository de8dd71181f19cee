import { LightningElement, api, wire } from 'lwc';
import {
    createPoller,
    documentNumber,
    isOpen,
    REQUEST_FIELDS,
    toRequestView,
    type RequestView
} from 'c/syncRequestService';
import { fillLabel } from 'c/formatUtils';
import { storedFailureSentence } from 'c/wordingService';
import {
    getRecord,
    notifyRecordUpdateAvailable,
    type RecordRepresentation,
    type WireResult
} from 'lightning/uiRecordApi';
import { labels, outcomeLabels, progressOf, stepOf, stepsOf } from './steps';

/** Follows one request until it ends; fires `changed` with a RequestView at every news. */
export default class RequestProgress extends LightningElement {
    /** Id of the request to follow. */
    @api requestId: string | undefined;
    /** Says why a request failed; leave it out where c-request-failure does. */
    @api explainsFailure = false;
    readonly fields = REQUEST_FIELDS;
    readonly labels = labels;
    request: RequestView | undefined;
    error: unknown;
    private readonly poller = createPoller(() => this.look());

    @wire(getRecord, { recordId: '$requestId', optionalFields: '$fields' })
    wiredRequest({ data, error }: WireResult<RecordRepresentation>): void {
        this.error = error;
        if (data) {
            this.request = toRequestView(data);
            this.follow(this.request);
        }
    }

    override connectedCallback(): void {
        this.poller.start();
    }

    override disconnectedCallback(): void {
        this.poller.stop();
    }

    get currentStep(): string {
        return this.request ? stepOf(this.request) : '';
    }

    get steps() {
        return stepsOf(this.request?.operation);
    }

    get progressText(): string {
        return `${this.typeName} – ${this.request ? progressOf(this.request) : ''}`;
    }

    get isSucceeded(): boolean {
        return this.request?.status === 'Succeeded';
    }

    get isWaiting(): boolean {
        return this.request?.status === 'Waiting';
    }

    /** Why there will be another attempt, or none. */
    get reason(): string {
        const { errorCode, errorMessage } = this.request ?? {};
        const isTold = this.isWaiting || (this.hasFailed && this.explainsFailure);
        return isTold ? storedFailureSentence(errorCode, errorMessage) : '';
    }

    get hasFailed(): boolean {
        return this.request?.status === 'Failed';
    }

    get isCancelled(): boolean {
        return this.request?.status === 'Cancelled';
    }

    get typeName(): string {
        return this.request?.typeName ?? '';
    }

    get doneText(): string {
        const number = this.request ? documentNumber(this.request) : '';
        return fillLabel(outcomeLabels(this.request?.operation).done, this.typeName, number);
    }

    get failedText(): string {
        return fillLabel(outcomeLabels(this.request?.operation).failed, this.typeName);
    }

    private look(): void {
        if (this.requestId) {
            void notifyRecordUpdateAvailable([{ recordId: this.requestId }]);
        }
    }

    private follow(request: RequestView): void {
        if (!isOpen(request)) {
            this.poller.stop();
        }
        this.dispatchEvent(new CustomEvent<RequestView>('changed', { detail: request }));
    }
}
