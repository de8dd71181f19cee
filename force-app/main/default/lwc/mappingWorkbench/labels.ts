import header from '@salesforce/label/c.Mapping_Editor_Header';
import lines from '@salesforce/label/c.Mapping_Editor_Lines';
import loading from '@salesforce/label/c.Common_Loading';
import problems from '@salesforce/label/c.Mapping_Editor_Problems';
import readingFields from '@salesforce/label/c.Mapping_Editor_ReadingFields';
import searchOpportunities from '@salesforce/label/c.Mapping_Editor_SearchOpportunities';
import searchSalesDocuments from '@salesforce/label/c.Mapping_Editor_SearchSalesDocuments';
import tryOn from '@salesforce/label/c.Mapping_Editor_TryOn';
import tryOut from '@salesforce/label/c.Mapping_Editor_TryOut';
import versions from '@salesforce/label/c.Mapping_Editor_Versions';

export const labels = {
    header,
    lines,
    loading,
    problems,
    readingFields,
    searchOpportunities,
    searchSalesDocuments,
    tryOn,
    tryOut,
    versions
};
