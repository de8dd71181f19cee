import { LightningElement, api } from 'lwc';

export default class ReservedName extends LightningElement {
    @api onOrder;
}
