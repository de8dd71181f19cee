import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { failureSentence, ownerSentence } from 'c/wordingService';
import type { Problem } from 'c/mappingUtils';
import line from '@salesforce/label/c.Preview_Problem_Line';
import open from '@salesforce/label/c.Common_OpenRecord';
import problem from '@salesforce/label/c.Preview_Problem_Error';
import warning from '@salesforce/label/c.Preview_Problem_Warning';

/** Lists problems: what is wrong, on which record and field, who can fix it, and the way there. */
export default class ProblemList extends LightningElement {
    /** Problems of one document, or of one of its lines. */
    @api problems: readonly Problem[] = [];

    get rows() {
        return this.problems.map((found, index) => ({
            key: index,
            text: failureSentence(found.code, found.params),
            owner: ownerSentence(found.owner),
            recordId: found.recordId,
            link: fillLabel(open, found.recordName),
            line: found.lineNumber === undefined ? '' : fillLabel(line, found.lineNumber),
            ...(found.severity === 'error'
                ? { icon: 'utility:error', variant: 'error', iconText: problem }
                : { icon: 'utility:warning', variant: 'warning', iconText: warning })
        }));
    }
}
