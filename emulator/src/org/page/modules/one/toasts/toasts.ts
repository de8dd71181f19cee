import Toast from 'lightning/toast';
import ToastContainer from 'lightning/toastContainer';
import {
    ShowToastEvent,
    ShowToastEventName,
    type ToastParams
} from 'lightning/platformShowToastEvent';

/** Shows every ShowToastEvent of the page at its top, as Lightning Experience does. */
export function startToasts(): void {
    ToastContainer.instance();
    document.addEventListener(
        ShowToastEventName,
        (event) => {
            const { toast, title, message, messageData, variant, mode } = (
                event as CustomEvent<ToastParams & { toast?: unknown }>
            ).detail;
            if (toast !== undefined || (title === undefined && message === undefined)) return;
            event.stopImmediatePropagation();
            const [label, body] = title === undefined ? [message, undefined] : [title, message];
            Toast.show(
                { label, message: body, messageLinks: messageData, variant, mode },
                document.body.firstElementChild
            );
        },
        true
    );
}

/** Shows a toast from the shell itself. */
export function toast(parameters: ToastParams): void {
    document.body.firstElementChild?.dispatchEvent(new ShowToastEvent(parameters));
}
