import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { MappingProblem } from 'c/mappingCheckUtils';
import { problemSentence } from 'c/mappingWordingService';
import header from '@salesforce/label/c.Mapping_Editor_Header';
import lines from '@salesforce/label/c.Mapping_Editor_Lines';
import none from '@salesforce/label/c.Mapping_Problem_None';
import show from '@salesforce/label/c.Mapping_Problem_Show';
import title from '@salesforce/label/c.Mapping_Problem_Title';

const PLACES: Readonly<Record<string, string>> = { Header: header, Line: lines };

/** Lists the problems of a mapping; fires `fieldasked` with {level, intacctField} to lead to one. */
export default class MappingProblems extends LightningElement {
    @api problems: readonly MappingProblem[] = [];
    readonly labels = { none, title };

    get isEmpty(): boolean {
        return this.problems.length === 0;
    }

    get entries() {
        return this.problems.map((problem, index) => ({
            key: index,
            text: problemSentence(problem),
            link: problem.intacctField,
            linkTitle: fillLabel(show, problem.intacctField),
            place: PLACES[problem.level] ?? problem.level,
            ...(problem.severity === 'error'
                ? { icon: 'utility:error', variant: 'error' }
                : { icon: 'utility:warning', variant: 'warning' })
        }));
    }

    handleLinkClick({ currentTarget }: Event): void {
        const problem = this.problems[Number((currentTarget as HTMLElement).dataset.index)];
        if (problem) {
            const { level, intacctField } = problem;
            const detail = { level, intacctField };
            this.dispatchEvent(new CustomEvent('fieldasked', { detail }));
        }
    }
}
