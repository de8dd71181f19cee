import { LightningElement, api } from 'lwc';

/** A flow that stands on a page; it is given the record when it has an input for it. */
export default class FlowCard extends LightningElement {
    @api flowName = '';
    @api recordId: string | undefined;
    @api takesRecordId = false;

    get inputs(): object[] {
        if (!this.takesRecordId || !this.recordId) return [];
        return [{ name: 'recordId', type: 'String', value: this.recordId }];
    }
}
