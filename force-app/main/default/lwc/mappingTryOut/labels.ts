import added from '@salesforce/label/c.Mapping_Try_Added';
import change from '@salesforce/label/c.Mapping_Try_Change';
import changed from '@salesforce/label/c.Mapping_Try_Changed';
import choose from '@salesforce/label/c.Mapping_Try_Choose';
import draft from '@salesforce/label/c.Mapping_Try_Draft';
import field from '@salesforce/label/c.Mapping_Try_Field';
import header from '@salesforce/label/c.Mapping_Try_Header';
import hidden from '@salesforce/label/c.Mapping_Try_Hidden';
import line from '@salesforce/label/c.Mapping_Try_Line';
import live from '@salesforce/label/c.Mapping_Try_Live';
import more from '@salesforce/label/c.Mapping_Targets_More';
import noChanges from '@salesforce/label/c.Mapping_Try_NoChanges';
import noProblems from '@salesforce/label/c.Mapping_Try_NoProblems';
import onlyChanges from '@salesforce/label/c.Mapping_Try_OnlyChanges';
import problems from '@salesforce/label/c.Mapping_Try_Problems';
import removed from '@salesforce/label/c.Mapping_Try_Removed';
import same from '@salesforce/label/c.Mapping_Try_Same';
import subtotal from '@salesforce/label/c.Mapping_Try_Subtotal';
import table from '@salesforce/label/c.Mapping_Try_Table';
import where from '@salesforce/label/c.Mapping_Try_Where';

export const labels = {
    added,
    change,
    changed,
    choose,
    draft,
    field,
    header,
    hidden,
    line,
    live,
    more,
    noChanges,
    noProblems,
    onlyChanges,
    problems,
    removed,
    same,
    subtotal,
    table,
    where
};
