import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { labels } from './labels';

interface Choice {
    readonly value: string;
    readonly label: string;
}

/** Edits a value map line by line; fires `changed` with the whole map. */
export default class MappingValueMap extends LightningElement {
    /** Intacct value by Salesforce value. */
    @api map: Readonly<Record<string, string>> = {};
    /** Values of the Salesforce picklist; each gets a line. */
    @api picklist: readonly string[] = [];
    /** Values that the Intacct field takes; empty when it takes any text. */
    @api allowed: readonly Choice[] = [];
    readonly labels = labels;
    newValue = '';
    /** The value that has just come or gone. */
    private touched: string | undefined;

    /** The button that was pressed is gone or disabled; its line, or else the next new one, takes the focus. */
    override renderedCallback(): void {
        if (this.touched !== undefined) {
            const inputs = [
                ...(this.template?.querySelectorAll<HTMLElement>('[data-value]') ?? [])
            ];
            const line = inputs.find(({ dataset }) => dataset.value === this.touched);
            this.touched = undefined;
            (line ?? (this.refs?.new as HTMLElement | undefined))?.focus();
        }
    }

    get lines() {
        const values = [...new Set([...this.picklist, ...Object.keys(this.map)])];
        return values.map((value) => ({
            value,
            intacctValue: this.map[value] ?? '',
            isListed: Object.hasOwn(this.map, value),
            removeText: fillLabel(labels.remove, value)
        }));
    }

    get hasChoices(): boolean {
        return this.allowed.length > 0;
    }

    get choices(): readonly Choice[] {
        return [{ value: '', label: '–' }, ...this.allowed];
    }

    get cannotAdd(): boolean {
        return this.newValue.trim() === '';
    }

    handleIntacctChange(event: CustomEvent<{ value: string }>): void {
        const { value = '' } = (event.currentTarget as HTMLElement).dataset;
        this.tell({ ...this.map, [value]: event.detail.value });
    }

    handleNewChange({ detail }: CustomEvent<{ value: string }>): void {
        this.newValue = detail.value;
    }

    handleAddClick(): void {
        this.touched = this.newValue.trim();
        this.tell({ ...this.map, [this.touched]: '' });
        this.newValue = '';
    }

    handleRemoveClick({ currentTarget }: Event): void {
        const { value = '' } = (currentTarget as HTMLElement).dataset;
        this.touched = value;
        const rest = Object.entries(this.map).filter(([known]) => known !== value);
        this.tell(Object.fromEntries(rest));
    }

    private tell(map: Readonly<Record<string, string>>): void {
        this.dispatchEvent(new CustomEvent('changed', { detail: map }));
    }
}
