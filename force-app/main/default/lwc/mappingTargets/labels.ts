import all from '@salesforce/label/c.Mapping_Targets_All';
import count from '@salesforce/label/c.Mapping_Targets_Count';
import empty from '@salesforce/label/c.Mapping_Targets_Empty';
import inUse from '@salesforce/label/c.Mapping_Targets_InUse';
import intacct from '@salesforce/label/c.Mapping_Targets_Intacct';
import more from '@salesforce/label/c.Mapping_Targets_More';
import problems from '@salesforce/label/c.Mapping_Targets_Problems';
import salesforce from '@salesforce/label/c.Mapping_Targets_Salesforce';
import search from '@salesforce/label/c.Mapping_Targets_Search';
import show from '@salesforce/label/c.Mapping_Targets_Show';

export const labels = {
    all,
    count,
    empty,
    inUse,
    intacct,
    more,
    problems,
    salesforce,
    search,
    show
};
