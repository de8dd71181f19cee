/** What a toast says; `messageData` fills `{0}` in the message with texts or links. */
export interface ToastParams {
    title?: string;
    message?: string;
    messageData?: readonly (string | { url: string; label: string })[];
    variant?: 'info' | 'success' | 'warning' | 'error';
    mode?: 'dismissible' | 'pester' | 'sticky';
}

/** Name of the event that the page's toast container listens to. */
export const ShowToastEventName = 'lightning__showtoast';

/** Dispatch it from a component to tell the user about something at the top of the page. */
export class ShowToastEvent extends CustomEvent<ToastParams> {
    constructor(toast: ToastParams) {
        super(ShowToastEventName, {
            bubbles: true,
            composed: true,
            cancelable: true,
            detail: toast
        });
    }
}
