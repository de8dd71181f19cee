import { LightningElement, api } from 'lwc';

/** What the page builder keeps of the component itself. */
const OWN_PROPERTIES = new Set(['flowName', 'flowLayout']);
const RECORD_ID = '{!recordId}';

/** A flow that stands on a page, with the inputs that the page gives it, and the record when it takes one. */
export default class FlowCard extends LightningElement {
    @api properties: Record<string, unknown> = {};
    @api recordId: string | undefined;
    @api takesRecordId = false;

    get flowName(): string {
        return String(this.properties['flowName'] ?? '');
    }

    get inputs(): object[] {
        const given = Object.entries(this.properties)
            .filter(([name]) => !OWN_PROPERTIES.has(name))
            .map(([name, value]) => [name, value === RECORD_ID ? this.recordId : value] as const);
        const values = new Map<string, unknown>(given);
        if (this.takesRecordId && this.recordId) values.set('recordId', this.recordId);
        return [...values].map(([name, value]) => ({ name, type: 'String', value }));
    }
}
