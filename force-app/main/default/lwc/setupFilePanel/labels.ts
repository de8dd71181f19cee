import changes from '@salesforce/label/c.SetupFile_Changes';
import draftName from '@salesforce/label/c.SetupFile_DraftName';
import draftNote from '@salesforce/label/c.SetupFile_DraftNote';
import exportFile from '@salesforce/label/c.SetupFile_Export';
import exportHelp from '@salesforce/label/c.SetupFile_ExportHelp';
import exportTitle from '@salesforce/label/c.SetupFile_ExportTitle';
import file from '@salesforce/label/c.SetupFile_File';
import hasDraft from '@salesforce/label/c.SetupFile_HasDraft';
import importHelp from '@salesforce/label/c.SetupFile_ImportHelp';
import importTitle from '@salesforce/label/c.SetupFile_ImportTitle';
import invalid from '@salesforce/label/c.SetupFile_Invalid';
import loading from '@salesforce/label/c.SetupFile_Loading';
import newerVersion from '@salesforce/label/c.SetupFile_NewerVersion';
import notJson from '@salesforce/label/c.SetupFile_NotJson';
import notSetup from '@salesforce/label/c.SetupFile_NotSetup';
import same from '@salesforce/label/c.SetupFile_Same';
import saveFirst from '@salesforce/label/c.SetupFile_SaveFirst';
import settings from '@salesforce/label/c.SetupFile_Settings';
import tooManyTypes from '@salesforce/label/c.SetupFile_TooManyTypes';
import unknown from '@salesforce/label/c.SetupFile_Unknown';

export const labels = {
    changes,
    draftName,
    draftNote,
    exportFile,
    exportHelp,
    exportTitle,
    file,
    hasDraft,
    importHelp,
    importTitle,
    invalid,
    loading,
    newerVersion,
    notJson,
    notSetup,
    same,
    saveFirst,
    settings,
    tooManyTypes,
    unknown
};
