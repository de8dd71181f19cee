import { LightningElement, api } from 'lwc';

/** A phone number; without telephony it is plain text that can be called by the device. */
export default class ClickToDial extends LightningElement {
    @api value: string | undefined;
    @api recordId: string | undefined;
    @api params: string | undefined;
}
