import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { IntacctField } from 'c/mappingCheckUtils';
import { canRemove } from 'c/mappingDraftUtils';
import { NOTHING_KNOWN, type RuleContext, type TargetView } from 'c/mappingViewUtils';
import { problemSentence, ruleText, typeLabel } from 'c/mappingWordingService';
import { labels } from './labels';

/** A field of which nothing is known: Intacct has not answered, or does not have it. */
const UNKNOWN: Partial<IntacctField> = {};

/** c-mapping-rule-form. */
interface RuleForm extends EventTarget {
    focusMove(step: -1 | 1): void;
}

/**
 * Shows one Intacct field and its rows; open, it edits them. Fires `targettoggled` and `rowadded`, each
 * with {level, intacctField}, through the components around it.
 */
export default class MappingTargetRow extends LightningElement {
    @api target!: TargetView;
    /** Whether its rows are being edited. */
    @api isOpen = false;
    /** What rows are edited with. */
    @api context: RuleContext = NOTHING_KNOWN;
    readonly labels = labels;
    private giveFocus: (() => void) | undefined;

    /** What was pressed is gone, or has moved with its row; what takes the focus is there once rendered. */
    override renderedCallback(): void {
        const { giveFocus } = this;
        this.giveFocus = undefined;
        giveFocus?.();
    }

    /** Leads to the button that maps the field, or opens and closes it. */
    @api
    focus(): void {
        const button = this.refs?.toggle ?? this.refs?.map;
        (button as HTMLElement | undefined)?.focus();
    }

    get field() {
        return this.target.field ?? UNKNOWN;
    }

    get path(): string {
        return this.target.intacctField;
    }

    get typeText(): string {
        const { field } = this;
        const type = field.type ? typeLabel(field.type) : '';
        return field.maxLength ? `${type}, ${fillLabel(labels.maxLength, field.maxLength)}` : type;
    }

    get help(): string {
        return this.field.description ?? '';
    }

    get isRemoved(): boolean {
        return this.target.isRemoved;
    }

    get isUnmapped(): boolean {
        return this.target.rows.length === 0;
    }

    get canAdd(): boolean {
        return !this.isRemoved;
    }

    get mapText(): string {
        return fillLabel(labels.map, this.target.label);
    }

    get toggleText(): string {
        const text = this.isOpen ? labels.done : labels.edit;
        return fillLabel(text, this.target.label);
    }

    get toggleIcon(): string {
        return this.isOpen ? 'utility:chevrondown' : 'utility:edit';
    }

    get expanded(): string {
        return String(this.isOpen);
    }

    get summaries() {
        return this.target.rows.map((row, index) => ({
            key: row.key,
            text: [...(index > 0 ? [labels.otherwise] : []), ruleText(row, this.context)].join(' '),
            isOff: !row.isEnabled,
            isStandard: row.isStandard
        }));
    }

    get forms() {
        const { rows } = this.target;
        return rows.map((row, index) => ({
            key: row.key,
            row,
            isFirst: index === 0,
            isLast: index === rows.length - 1,
            canRemove: canRemove(rows, row)
        }));
    }

    get problems() {
        return this.target.problems.map((problem, index) => ({
            key: index,
            text: problemSentence(problem),
            ...(problem.severity === 'error'
                ? { icon: 'utility:error', variant: 'error' }
                : { icon: 'utility:warning', variant: 'warning' })
        }));
    }

    handleToggleClick(): void {
        this.tell('targettoggled');
    }

    handleAddClick(): void {
        this.giveFocus = this.isUnmapped ? () => this.focus() : undefined;
        this.tell('rowadded');
    }

    handleRemoved(): void {
        this.giveFocus = () => this.focus();
    }

    handleMoved({ target, detail }: CustomEvent<{ step: -1 | 1 }>): void {
        this.giveFocus = () => (target as RuleForm).focusMove(detail.step);
    }

    private tell(event: string): void {
        const { level, intacctField } = this.target;
        const detail = { level, intacctField };
        this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }));
    }
}
