import admin from '@salesforce/label/c.Activity_Owner_Admin';
import all from '@salesforce/label/c.Activity_Filter_All';
import cause from '@salesforce/label/c.Activity_Filter_Cause';
import count from '@salesforce/label/c.Activity_Filter_Count';
import finance from '@salesforce/label/c.Activity_Owner_Finance';
import operation from '@salesforce/label/c.Activity_Filter_Operation';
import owner from '@salesforce/label/c.Activity_Filter_Owner';
import rep from '@salesforce/label/c.Activity_Owner_Rep';
import system from '@salesforce/label/c.Activity_Owner_System';
import type from '@salesforce/label/c.Activity_Filter_Type';

export const labels = { all, cause, count, operation, owner, type };

export const OWNERS = [
    { value: 'Rep', label: rep },
    { value: 'Admin', label: admin },
    { value: 'Finance', label: finance },
    { value: 'System', label: system }
] as const;
