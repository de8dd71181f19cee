import askAgain from '@salesforce/label/c.Mapping_Editor_AskAgain';
import changedMeanwhile from '@salesforce/label/c.Mapping_Editor_ChangedMeanwhile';
import discarded from '@salesforce/label/c.Mapping_Editor_Discarded';
import draftName from '@salesforce/label/c.Mapping_Editor_DraftName';
import header from '@salesforce/label/c.Mapping_Editor_Header';
import imported from '@salesforce/label/c.Mapping_File_Imported';
import importedOther from '@salesforce/label/c.Mapping_File_OtherType';
import kept from '@salesforce/label/c.Mapping_Editor_Kept';
import lines from '@salesforce/label/c.Mapping_Editor_Lines';
import loading from '@salesforce/label/c.Common_Loading';
import noAccess from '@salesforce/label/c.Mapping_Editor_NoAccess';
import notAsked from '@salesforce/label/c.Mapping_Editor_NotAsked';
import off from '@salesforce/label/c.Mapping_Row_Off';
import saved from '@salesforce/label/c.Mapping_Editor_Saved';
import undone from '@salesforce/label/c.Common_Undone';
import unmapped from '@salesforce/label/c.Mapping_Target_Unmapped';

export const labels = {
    askAgain,
    changedMeanwhile,
    discarded,
    draftName,
    header,
    imported,
    importedOther,
    kept,
    lines,
    loading,
    noAccess,
    notAsked,
    off,
    saved,
    undone,
    unmapped
};
