import cancel from '@salesforce/label/c.Mapping_Editor_KeepEditing';
import discard from '@salesforce/label/c.Mapping_Editor_Discard';
import discardQuestion from '@salesforce/label/c.Mapping_Editor_DiscardQuestion';
import errorCount from '@salesforce/label/c.Mapping_Editor_ErrorCount';
import isDraft from '@salesforce/label/c.Mapping_Editor_IsDraft';
import isLive from '@salesforce/label/c.Mapping_Editor_IsLive';
import openPublish from '@salesforce/label/c.Mapping_Publish_Open';
import save from '@salesforce/label/c.Mapping_Editor_Save';
import undo from '@salesforce/label/c.Mapping_Editor_Undo';
import unsaved from '@salesforce/label/c.Mapping_Editor_Unsaved';
import warningCount from '@salesforce/label/c.Mapping_Editor_WarningCount';

export const labels = {
    cancel,
    discard,
    discardQuestion,
    errorCount,
    isDraft,
    isLive,
    openPublish,
    save,
    undo,
    unsaved,
    warningCount
};
