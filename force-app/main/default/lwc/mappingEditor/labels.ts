import askAgain from '@salesforce/label/c.Mapping_Editor_AskAgain';
import discarded from '@salesforce/label/c.Mapping_Editor_Discarded';
import draftName from '@salesforce/label/c.Mapping_Editor_DraftName';
import draftTaken from '@salesforce/label/c.Mapping_Editor_DraftTaken';
import header from '@salesforce/label/c.Mapping_Editor_Header';
import imported from '@salesforce/label/c.Mapping_File_Imported';
import importedOther from '@salesforce/label/c.Mapping_File_OtherType';
import lines from '@salesforce/label/c.Mapping_Editor_Lines';
import loading from '@salesforce/label/c.Common_Loading';
import noAccess from '@salesforce/label/c.Mapping_Editor_NoAccess';
import notAsked from '@salesforce/label/c.Mapping_Editor_NotAsked';
import problems from '@salesforce/label/c.Mapping_Editor_Problems';
import published from '@salesforce/label/c.Mapping_Publish_Done';
import returned from '@salesforce/label/c.Mapping_Versions_Returned';
import saved from '@salesforce/label/c.Mapping_Editor_Saved';
import searchOpportunities from '@salesforce/label/c.Mapping_Editor_SearchOpportunities';
import tryOn from '@salesforce/label/c.Mapping_Editor_TryOn';
import tryOut from '@salesforce/label/c.Mapping_Editor_TryOut';
import typeGone from '@salesforce/label/c.Mapping_Editor_TypeGone';
import versions from '@salesforce/label/c.Mapping_Editor_Versions';

export const labels = {
    askAgain,
    discarded,
    draftName,
    draftTaken,
    header,
    imported,
    importedOther,
    lines,
    loading,
    noAccess,
    notAsked,
    problems,
    published,
    returned,
    saved,
    searchOpportunities,
    tryOn,
    tryOut,
    typeGone,
    versions
};
