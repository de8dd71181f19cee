import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { ownerSentence, storedFailureSentence } from 'c/wordingService';
import type { RequestView } from 'c/syncRequestService';
import details from '@salesforce/label/c.Common_Details';
import failed from '@salesforce/label/c.Request_Failed';
import field from '@salesforce/label/c.Request_Field';
import open from '@salesforce/label/c.Common_OpenRecord';
import tryAgain from '@salesforce/label/c.Request_TryAgain';

/** Says why a request failed and who can fix it; the raw answer stays folded. Fires `retried`. */
export default class RequestFailure extends LightningElement {
    /** The failed request. */
    @api request: RequestView | undefined;
    /** The field to correct, in the user's words; empty: no single field is to blame. */
    @api fieldLabel: string | undefined;
    /** Id of the record to correct. */
    @api recordId: string | undefined;
    /** Name of the record to correct; empty: no link is shown. */
    @api recordName: string | undefined;
    /** Whether the page has a button of its own that tries again. */
    @api isRetriedElsewhere = false;
    readonly labels = { details, field, tryAgain };
    isUnfolded = false;

    get heading(): string {
        return fillLabel(failed, this.request?.typeName ?? '');
    }

    get text(): string {
        return storedFailureSentence(this.request?.errorCode, this.request?.errorMessage);
    }

    get owner(): string {
        return ownerSentence(this.request?.errorOwner);
    }

    get link(): string {
        return this.recordName ? fillLabel(open, this.recordName) : '';
    }

    get offersRetry(): boolean {
        return !this.isRetriedElsewhere;
    }

    get unfolded(): string {
        return String(this.isUnfolded);
    }

    handleDetailsClick(): void {
        this.isUnfolded = !this.isUnfolded;
    }

    handleTryAgainClick(): void {
        this.dispatchEvent(new CustomEvent('retried'));
    }
}
