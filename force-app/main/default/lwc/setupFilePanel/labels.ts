import advancedField from '@salesforce/label/c.SetupFile_FieldAdvanced';
import changes from '@salesforce/label/c.SetupFile_Changes';
import draftName from '@salesforce/label/c.SetupFile_DraftName';
import draftNote from '@salesforce/label/c.SetupFile_DraftNote';
import exportFile from '@salesforce/label/c.SetupFile_Export';
import exportHelp from '@salesforce/label/c.SetupFile_ExportHelp';
import exportTitle from '@salesforce/label/c.SetupFile_ExportTitle';
import field from '@salesforce/label/c.SetupFile_Field';
import file from '@salesforce/label/c.SetupFile_File';
import hasDraft from '@salesforce/label/c.SetupFile_HasDraft';
import header from '@salesforce/label/c.Mapping_Editor_Header';
import importHelp from '@salesforce/label/c.SetupFile_ImportHelp';
import importTitle from '@salesforce/label/c.SetupFile_ImportTitle';
import invalid from '@salesforce/label/c.SetupFile_Invalid';
import lines from '@salesforce/label/c.Mapping_Editor_Lines';
import loading from '@salesforce/label/c.SetupFile_Loading';
import newerVersion from '@salesforce/label/c.SetupFile_NewerVersion';
import notJson from '@salesforce/label/c.SetupFile_NotJson';
import notSetup from '@salesforce/label/c.SetupFile_NotSetup';
import off from '@salesforce/label/c.Mapping_Row_Off';
import same from '@salesforce/label/c.SetupFile_Same';
import saveFirst from '@salesforce/label/c.SetupFile_SaveFirst';
import settings from '@salesforce/label/c.SetupFile_Settings';
import tooManyRows from '@salesforce/label/c.SetupFile_TooManyRows';
import tooManyTypes from '@salesforce/label/c.SetupFile_TooManyTypes';
import unknown from '@salesforce/label/c.SetupFile_Unknown';
import unmapped from '@salesforce/label/c.Mapping_Target_Unmapped';
import valuesCount from '@salesforce/label/c.Mapping_Values_Count';

export const labels = {
    advancedField,
    changes,
    draftName,
    draftNote,
    exportFile,
    exportHelp,
    exportTitle,
    field,
    file,
    hasDraft,
    header,
    importHelp,
    importTitle,
    invalid,
    lines,
    loading,
    newerVersion,
    notJson,
    notSetup,
    off,
    same,
    saveFirst,
    settings,
    tooManyRows,
    tooManyTypes,
    unknown,
    unmapped,
    valuesCount
};
