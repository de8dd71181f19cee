import { LightningElement } from 'lwc';
import { words } from 'one/words';

/** Says that a page or record is not there, without telling whether it exists. */
export default class NotFound extends LightningElement {
    readonly words = words;
}
