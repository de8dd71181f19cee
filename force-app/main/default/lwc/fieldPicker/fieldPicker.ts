import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { fieldChoices, MAX_LEVELS, type FieldChoice } from 'c/mappingFieldUtils';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { labels } from './labels';

/** More would only be scrolled past. */
const MAX_CHOICES = 100;

interface Step {
    readonly objectApiName: string;
    /** What leads here: the name of the lookup; empty for the object that the path starts from. */
    readonly segment: string;
    readonly label: string;
}

/** Lets a person walk from an object to one of its fields; fires `picked` with the path. */
export default class FieldPicker extends LightningElement {
    readonly labels = labels;
    search = '';
    private steps: readonly Step[] = [];
    private hasWalked = false;

    /** The object that paths start from. */
    @api
    get rootObject(): string | undefined {
        return this.steps[0]?.objectApiName;
    }
    set rootObject(objectApiName: string | undefined) {
        this.steps = objectApiName ? [{ objectApiName, segment: '', label: '' }] : [];
    }

    /** How many lookups a path may follow. */
    @api maxLevels = MAX_LEVELS;

    @wire(getObjectInfo, { objectApiName: '$currentObject' })
    object: WireResult<ObjectInfo> = {};

    /** What was chosen is gone with its list; whoever chose it goes on in the next one. */
    override renderedCallback(): void {
        const next = this.refs?.search ?? this.refs?.noAccess;
        if (this.hasWalked && next) {
            this.hasWalked = false;
            (next as HTMLElement).focus();
        }
    }

    get currentObject(): string | undefined {
        return this.steps.at(-1)?.objectApiName;
    }

    /** The object on the screen; the wire still holds the last one while the next is read. */
    private get shown(): ObjectInfo | undefined {
        const { data } = this.object;
        return data?.apiName === this.currentObject ? data : undefined;
    }

    get isRead(): boolean {
        return this.shown !== undefined;
    }

    get crumbs() {
        return this.steps.map(({ label, objectApiName }, index) => ({
            key: index,
            label: label || (this.shown?.label ?? objectApiName),
            isCurrent: index === this.steps.length - 1
        }));
    }

    get searchLabel(): string {
        return fillLabel(labels.search, this.shown?.label ?? '');
    }

    get isDeepest(): boolean {
        return this.steps.length > this.maxLevels;
    }

    get deepestText(): string {
        return fillLabel(labels.deepest, this.maxLevels);
    }

    get choices() {
        return this.matching.slice(0, MAX_CHOICES).map((choice) => ({
            ...choice,
            key: `${choice.kind} ${choice.segment}`,
            text: choice.kind === 'lookup' ? fillLabel(labels.follow, choice.label) : choice.label,
            icon: choice.kind === 'lookup' ? 'utility:chevronright' : 'utility:add'
        }));
    }

    get isEmpty(): boolean {
        return this.matching.length === 0;
    }

    get moreText(): string {
        const more = this.matching.length - MAX_CHOICES;
        return more > 0 ? fillLabel(labels.more, more) : '';
    }

    handleSearch({ detail }: CustomEvent<{ value: string }>): void {
        this.search = detail.value;
    }

    handleCrumbClick({ currentTarget }: Event): void {
        const index = Number((currentTarget as HTMLElement).dataset.index);
        this.walk(this.steps.slice(0, index + 1));
    }

    handleChoiceClick({ currentTarget }: Event): void {
        const { key } = (currentTarget as HTMLElement).dataset;
        const choice = this.choices.find((candidate) => candidate.key === key);
        if (choice?.kind === 'lookup' && choice.objectApiName) {
            const { objectApiName, segment, label } = choice;
            this.walk([...this.namedSteps, { objectApiName, segment, label }]);
        } else if (choice) {
            const detail = { path: this.pathTo(choice.segment) };
            this.dispatchEvent(new CustomEvent('picked', { detail }));
        }
    }

    private walk(steps: readonly Step[]): void {
        this.steps = steps;
        this.search = '';
        this.hasWalked = true;
    }

    /** The first step learns its name only when its object has been read. */
    private get namedSteps(): readonly Step[] {
        return this.steps.map((step) => ({
            ...step,
            label: step.label || (this.shown?.label ?? '')
        }));
    }

    private get matching(): FieldChoice[] {
        const canFollow = !this.isDeepest;
        return this.shown
            ? fieldChoices(this.shown, this.search).filter(
                  ({ kind }) => canFollow || kind === 'field'
              )
            : [];
    }

    private pathTo(field: string): string {
        const lookups = this.steps.map(({ segment }) => segment).filter((name) => name !== '');
        return [...lookups, field].join('.');
    }
}
