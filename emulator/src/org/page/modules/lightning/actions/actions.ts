/** Name of the event that closes a quick action's window. */
export const CloseScreenEventName = 'lightning__actionsclosescreen';

/** Dispatch it from a screen quick action to close its window. */
export class CloseActionScreenEvent extends CustomEvent<undefined> {
    constructor(options: CustomEventInit = {}) {
        super(CloseScreenEventName, {
            bubbles: true,
            composed: true,
            cancelable: true,
            ...options
        });
    }
}
