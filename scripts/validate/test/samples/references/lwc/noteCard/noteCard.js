import { LightningElement } from 'lwc';
import COLOUR from '@salesforce/schema/Order_Note__c.Colour__c';
import MEMO from '@salesforce/schema/Order_Memo__c';
import title from '@salesforce/label/c.Note_Title';
import mayPaint from '@salesforce/customPermission/Paint_Notes';
import findNotes from '@salesforce/apex/NoteController.findNotes';
import { mix } from 'c/colourUtils';

export default class NoteCard extends LightningElement {
    names = [COLOUR, MEMO, title, mayPaint, findNotes, mix];
}
