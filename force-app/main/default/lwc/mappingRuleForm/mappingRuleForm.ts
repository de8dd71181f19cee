import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { MAX_STORED, type IntacctField } from 'c/mappingCheckUtils';
import type { DraftRow, RowChange } from 'c/mappingDraftUtils';
import { MAX_LEVELS, resolvePath, rootObject } from 'c/mappingFieldUtils';
import { NOTHING_KNOWN, type RuleContext } from 'c/mappingViewUtils';
import { labels } from './labels';

/**
 * Edits one mapping row. Fires `rowchanged` with {key, change}, `rowmoved` with {key, step} and
 * `rowremoved` with {key}, through the components around it.
 */
export default class MappingRuleForm extends LightningElement {
    @api row!: DraftRow;
    /** The Intacct field it writes; undefined when Intacct does not know it. */
    @api target: IntacctField | undefined;
    @api context: RuleContext = NOTHING_KNOWN;
    @api isFirst = false;
    @api isLast = false;
    /** Whether the row may go. */
    @api canRemove = false;

    readonly labels = labels;
    readonly maxLength = MAX_STORED;
    readonly rules = ['Field', 'Constant', 'Template'].map((value) => ({
        value,
        label: { Field: labels.field, Constant: labels.constant }[value] ?? labels.template
    }));
    readonly directions = [
        { value: 'To Intacct', label: labels.toIntacct },
        { value: 'From Intacct', label: labels.fromIntacct }
    ];
    isPicking = false;
    isMappingValues = false;

    /** Goes on with the button that has moved the row; where it can go no further, with the other one. */
    @api
    focusMove(step: -1 | 1): void {
        const isUp = step < 0 ? !this.isFirst : this.isLast;
        (this.refs?.[isUp ? 'up' : 'down'] as HTMLElement | undefined)?.focus();
    }

    get isConstant(): boolean {
        return this.row.rule === 'Constant';
    }

    get isTemplate(): boolean {
        return this.row.rule === 'Template';
    }

    /** Rows that come in write a Salesforce field, whatever they write into it. */
    get hasField(): boolean {
        return this.row.rule === 'Field' || this.row.direction === 'From Intacct';
    }

    get root(): string {
        return rootObject({ ...this.row, documentClass: this.context.documentClass });
    }

    /** Templates of rows that come in read the document in Intacct, which is no Salesforce object. */
    get templateRoot(): string | undefined {
        return this.row.direction === 'To Intacct' ? this.root : undefined;
    }

    get maxLevels(): number {
        return this.row.direction === 'From Intacct' ? 1 : MAX_LEVELS;
    }

    get fieldText(): string {
        const path = this.row.salesforceField;
        const resolved = resolvePath(this.context.objects, this.root, path);
        return path === '' ? labels.noField : resolved.kind === 'found' ? resolved.label : path;
    }

    get chooseText(): string {
        return this.isPicking ? labels.stopChoosing : labels.choose;
    }

    /** The values that a constant can have, when they are known. */
    get constants() {
        const { type, values = [] } = this.target ?? {};
        return type === 'boolean'
            ? [
                  { value: 'true', label: labels.isTrue },
                  { value: 'false', label: labels.isFalse }
              ]
            : values;
    }

    get isConstantChoice(): boolean {
        return this.isConstant && this.constants.length > 0;
    }

    get constantType(): string {
        return this.target?.type === 'date' ? 'date' : 'text';
    }

    get canMapValues(): boolean {
        return this.row.rule === 'Field';
    }

    get valuesText(): string {
        const count = Object.keys(this.row.valueMap).length;
        return count > 0 ? fillLabel(labels.valuesCount, count) : labels.values;
    }

    get picklist(): readonly string[] {
        const resolved = resolvePath(this.context.objects, this.root, this.row.salesforceField);
        return resolved.kind === 'found'
            ? (this.context.picklists[`${resolved.objectApiName}.${resolved.field.apiName}`] ?? [])
            : [];
    }

    get allowed() {
        return this.target?.values ?? [];
    }

    get cannotRemove(): boolean {
        return !this.canRemove;
    }

    get removeText(): string {
        if (this.canRemove) {
            return labels.remove;
        }
        return this.row.isStandard ? labels.keepStandard : labels.keepRequired;
    }

    handleRuleChange({ detail }: CustomEvent<{ value: DraftRow['rule'] }>): void {
        this.isPicking = false;
        this.change({ rule: detail.value });
    }

    handleDirectionChange({ detail }: CustomEvent<{ value: DraftRow['direction'] }>): void {
        this.isPicking = false;
        this.change({ direction: detail.value, salesforceField: '' });
    }

    handleEnabledChange({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.change({ isEnabled: detail.checked });
    }

    handleValueChange({ detail }: CustomEvent<{ value: string }>): void {
        this.change({ value: detail.value });
    }

    handleTemplateChanged({ detail }: CustomEvent<string>): void {
        this.change({ value: detail });
    }

    handlePickClick(): void {
        this.isPicking = !this.isPicking;
    }

    /** The list goes; whoever picked from it goes on with the button that opened it. */
    handlePicked({ detail }: CustomEvent<{ path: string }>): void {
        this.isPicking = false;
        (this.refs?.pick as HTMLElement | undefined)?.focus();
        this.change({ salesforceField: detail.path, valueMap: {} });
    }

    handleValuesClick(): void {
        this.isMappingValues = !this.isMappingValues;
    }

    handleValuesChanged({ detail }: CustomEvent<Readonly<Record<string, string>>>): void {
        this.change({ valueMap: detail });
    }

    handleUpClick(): void {
        this.tell('rowmoved', { step: -1 });
    }

    handleDownClick(): void {
        this.tell('rowmoved', { step: 1 });
    }

    handleRemoveClick(): void {
        this.tell('rowremoved', {});
    }

    private change(change: RowChange): void {
        this.tell('rowchanged', { change });
    }

    private tell(event: string, detail: Readonly<Record<string, unknown>>): void {
        this.dispatchEvent(
            new CustomEvent(event, {
                bubbles: true,
                composed: true,
                detail: { ...detail, key: this.row.key }
            })
        );
    }
}
