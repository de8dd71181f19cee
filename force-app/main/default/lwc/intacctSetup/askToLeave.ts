import LightningConfirm from 'lightning/confirm';
import message from '@salesforce/label/c.Setup_Leave_Message';
import label from '@salesforce/label/c.Setup_Leave_Title';

/** Asks whether the page may be left although not everything is saved. */
export function askToLeave(): Promise<boolean> {
    return LightningConfirm.open({ label, message, theme: 'warning' });
}
