import { syncStatusLabel } from 'c/wordingService';
import backToDraft from '@salesforce/label/c.SalesDocument_BackToDraft';
import classic from '@salesforce/label/c.SalesDocument_Reason_Classic';
import exists from '@salesforce/label/c.Transaction_Reason_Exists';
import helpDraft from '@salesforce/label/c.SalesDocument_Help_Draft';
import helpQueued from '@salesforce/label/c.SalesDocument_Help_Queued';
import helpReady from '@salesforce/label/c.SalesDocument_Help_Ready';
import helpSynced from '@salesforce/label/c.SalesDocument_Help_Synced';
import loading from '@salesforce/label/c.Common_Loading';
import markReady from '@salesforce/label/c.SalesDocument_MarkReady';
import noPermission from '@salesforce/label/c.SalesDocument_Reason_NoPermission';
import noType from '@salesforce/label/c.SalesDocument_Reason_NoType';
import send from '@salesforce/label/c.SalesDocument_Send';
import sendTitle from '@salesforce/label/c.SalesDocument_SendTitle';
import status from '@salesforce/label/c.SalesDocument_Status';
import syncOff from '@salesforce/label/c.Transaction_Reason_SyncOff';
import typeOff from '@salesforce/label/c.SalesDocument_Reason_TypeOff';

export const labels = { backToDraft, loading, markReady, send, sendTitle, status };

/** Why a document cannot be sent now. */
export const reasons = { classic, exists, noPermission, noType, syncOff, typeOff };

/** The way of a document; what fails falls back before its end. */
export const STEPS = ['Draft', 'Ready', 'Queued', 'Synced'].map((value) => ({
    value,
    label: syncStatusLabel(value)
}));

/** What each status means for the person who looks at it; a failure explains itself. */
export const HELP = {
    Draft: helpDraft,
    Ready: helpReady,
    Queued: helpQueued,
    Synced: helpSynced,
    Changed: helpSynced,
    Error: ''
} as const;
