import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { fieldChoices, MAX_LEVELS, type FieldChoice } from 'c/mappingFieldUtils';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { labels } from './labels';

interface Step {
    readonly objectApiName: string;
    /** What leads here: the name of the lookup; empty for the object that the path starts from. */
    readonly segment: string;
    readonly label: string;
}

/** What this component asks of c-field-choices. */
type Choices = HTMLElement & { startOver(): void };

/** Lets a person walk from an object to one of its fields; fires `picked` with the path. */
export default class FieldPicker extends LightningElement {
    readonly labels = labels;
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
        if (this.hasWalked && this.isRead) {
            this.hasWalked = false;
            (this.refs?.choices as Choices).startOver();
        } else if (this.hasWalked && this.refs?.noAccess) {
            this.hasWalked = false;
            (this.refs.noAccess as HTMLElement).focus();
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
        return this.found.map((choice) => ({
            key: keyOf(choice),
            label: choice.label,
            name: choice.segment,
            type: choice.dataType,
            isLookup: choice.kind === 'lookup'
        }));
    }

    handleCrumbClick({ currentTarget }: Event): void {
        const index = Number((currentTarget as HTMLElement).dataset.index);
        this.walk(this.steps.slice(0, index + 1));
    }

    handleChosen({ detail }: CustomEvent<{ key: string }>): void {
        const choice = this.found.find((candidate) => keyOf(candidate) === detail.key);
        if (choice?.kind === 'lookup' && choice.objectApiName) {
            const { objectApiName, segment, label } = choice;
            this.walk([...this.namedSteps, { objectApiName, segment, label }]);
        } else if (choice) {
            const path = this.pathTo(choice.segment);
            this.dispatchEvent(new CustomEvent('picked', { detail: { path } }));
        }
    }

    private walk(steps: readonly Step[]): void {
        this.steps = steps;
        this.hasWalked = true;
    }

    /** The first step learns its name only when its object has been read. */
    private get namedSteps(): readonly Step[] {
        return this.steps.map((step) => ({
            ...step,
            label: step.label || (this.shown?.label ?? '')
        }));
    }

    private get found(): FieldChoice[] {
        const canFollow = !this.isDeepest;
        return this.shown
            ? fieldChoices(this.shown).filter(({ kind }) => canFollow || kind === 'field')
            : [];
    }

    private pathTo(field: string): string {
        const lookups = this.steps.map(({ segment }) => segment).filter((name) => name !== '');
        return [...lookups, field].join('.');
    }
}

/** A field and the lookup behind it may have the same name. */
function keyOf({ kind, segment }: FieldChoice): string {
    return `${kind} ${segment}`;
}
