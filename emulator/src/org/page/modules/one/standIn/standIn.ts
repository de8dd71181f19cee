import { LightningElement, api } from 'lwc';
import { fill, words } from 'one/words';

/** Stands where a base component would be that the local org does not have, so that the others work. */
export default class StandIn extends LightningElement {
    @api label = '';
    protected readonly component: string = '';

    get note(): string {
        return fill(words.notShown, this.component);
    }
}
