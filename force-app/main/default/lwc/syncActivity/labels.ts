import done from '@salesforce/label/c.Activity_Tab_Done';
import loading from '@salesforce/label/c.Common_Loading';
import needsYou from '@salesforce/label/c.Activity_Tab_NeedsYou';
import running from '@salesforce/label/c.Activity_Tab_Running';
import title from '@salesforce/label/c.Activity_Panel_Title';
import waiting from '@salesforce/label/c.Activity_Tab_Waiting';

export const labels = { done, loading, needsYou, running, title, waiting };
