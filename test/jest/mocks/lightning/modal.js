import { LightningElement, api } from 'lwc';

/** lightning/modal, which sfdx-lwc-jest has no stub for: closing fires `modalclosed`. */
export default class LightningModal extends LightningElement {
    @api size;
    @api label;
    @api description;
    @api disableClose;

    static open = jest.fn(() => Promise.resolve());

    @api
    close(result) {
        this.dispatchEvent(new CustomEvent('modalclosed', { detail: result }));
    }
}
