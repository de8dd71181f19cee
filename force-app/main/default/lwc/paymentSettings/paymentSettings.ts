import { LightningElement, api } from 'lwc';
import { labels } from './labels';

/** Settings for payments. Fires `edited` with the values that somebody has changed. */
export default class PaymentSettings extends LightningElement {
    /** Whether payment details are chosen now. */
    @api paymentDetails = false;
    /** Whether Intacct computes a payment status, without which there are no details. */
    @api showPaymentStatus = false;

    readonly labels = labels;

    /** What is on can always be switched off. */
    get isDisabled(): boolean {
        return !this.showPaymentStatus && !this.paymentDetails;
    }

    get prerequisiteIcon(): string {
        return this.showPaymentStatus ? 'utility:success' : 'utility:warning';
    }

    get prerequisiteVariant(): string {
        return this.showPaymentStatus ? 'success' : 'warning';
    }

    get prerequisite(): string {
        return this.showPaymentStatus ? labels.met : labels.needs;
    }

    handleDetailsChange({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.dispatchEvent(
            new CustomEvent('edited', { detail: { paymentDetails: detail.checked } })
        );
    }
}
