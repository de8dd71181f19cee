import { LightningElement, api } from 'lwc';

/** Setup, as far as the local org has it. */
export default class SetupPage extends LightningElement {
    @api page: string | undefined;
}
