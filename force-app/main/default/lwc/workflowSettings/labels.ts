import advanced from '@salesforce/label/c.DocumentSettings_WorkflowAdvanced';
import advancedText from '@salesforce/label/c.DocumentSettings_WorkflowAdvancedText';
import classic from '@salesforce/label/c.DocumentSettings_WorkflowClassic';
import classicText from '@salesforce/label/c.DocumentSettings_WorkflowClassicText';
import stay from '@salesforce/label/c.DocumentSettings_WorkflowStay';
import title from '@salesforce/label/c.DocumentSettings_Workflow';

export const labels = { advanced, advancedText, classic, classicText, stay, title };
