import both from '@salesforce/label/c.Setup_Conflict_Both';
import by from '@salesforce/label/c.Setup_Conflict_By';
import help from '@salesforce/label/c.Setup_Conflict_Help';
import keep from '@salesforce/label/c.Setup_Conflict_Keep';
import mine from '@salesforce/label/c.Setup_Conflict_Mine';
import reload from '@salesforce/label/c.Setup_Conflict_Reload';
import theirs from '@salesforce/label/c.Setup_Conflict_Theirs';
import them from '@salesforce/label/c.Setup_Conflict_Them';
import title from '@salesforce/label/c.Setup_Conflict_Title';
import what from '@salesforce/label/c.Setup_Conflict_What';
import you from '@salesforce/label/c.Setup_Conflict_You';

export const labels = { both, by, help, keep, mine, reload, theirs, them, title, what, you };
