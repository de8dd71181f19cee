import file from '@salesforce/label/c.SetupFile_InFile';
import here from '@salesforce/label/c.SetupFile_Here';
import title from '@salesforce/label/c.SetupFile_Differences';
import what from '@salesforce/label/c.Setup_Conflict_What';

export const labels = { file, here, title, what };
