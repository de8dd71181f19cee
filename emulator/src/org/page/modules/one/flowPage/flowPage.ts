import { LightningElement, api } from 'lwc';
import { navigateToUrl } from 'one/router';

const RETURN_TO = 'retURL';
const OWN_PAGE = /^\/(?!\/)/;

/** A flow at an address of its own: the address gives its inputs, and where to go when it is through. */
export default class FlowPage extends LightningElement {
    @api flowName = '';
    @api state: Record<string, string | undefined> = {};

    get inputs(): object[] {
        return Object.entries(this.state)
            .filter(([name]) => name !== RETURN_TO)
            .map(([name, value]) => ({ name, type: 'String', value }));
    }

    get finishBehavior(): string {
        return this.returnUrl ? 'NONE' : 'RESTART';
    }

    handleStatus({ detail }: CustomEvent<{ status: string }>): void {
        if (this.returnUrl && detail.status.startsWith('FINISHED')) navigateToUrl(this.returnUrl);
    }

    private get returnUrl(): string | undefined {
        const url = this.state[RETURN_TO] ?? '';
        return OWN_PAGE.test(url) ? url : undefined;
    }
}
