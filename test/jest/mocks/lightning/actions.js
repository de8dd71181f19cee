/** lightning/actions, which sfdx-lwc-jest has no stub for. */
export class CloseActionScreenEvent extends CustomEvent {
    constructor() {
        super('lightning__actionsclosescreen', { bubbles: true, composed: true });
    }
}
