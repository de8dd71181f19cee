import { LightningElement, api } from 'lwc';
import { BUTTON_LABEL_LENGTH, type RowProblem, type TypeRow, type TypeValues } from 'c/setupUtils';
import { labels } from './labels';
import { toTableRow, type TableRow } from './toTableRow';

/** What somebody has changed in a row. */
export interface RowEdit {
    readonly name: string;
    readonly change: Partial<TypeValues>;
}

interface Control extends HTMLElement {
    readonly checked: boolean;
    readonly value: string;
}

/**
 * The sync table. Fires `rowedited` with a RowEdit at every change, and `mapopened` with the name of the
 * row and the level whose map is asked for.
 */
export default class TransactionTypeTable extends LightningElement {
    /** Rows in the order in which they are shown. */
    @api rows: readonly TypeRow[] = [];
    /** What keeps rows from being saved. */
    @api problems: readonly RowProblem[] = [];

    readonly labels = labels;
    readonly longestLabel = BUTTON_LABEL_LENGTH;

    /** Gives the focus to the button that opens a map. */
    @api
    focusMap(name: string, level: string): void {
        const buttons = this.template?.querySelectorAll<HTMLElement>('button[data-level]') ?? [];
        [...buttons]
            .find(({ dataset }) => dataset.name === name && dataset.level === level)
            ?.focus();
    }

    get tableRows(): TableRow[] {
        return this.rows.map((row) => toTableRow(row, this.problems));
    }

    get isEmpty(): boolean {
        return this.rows.length === 0;
    }

    handleCheckboxChange({ currentTarget }: Event): void {
        const { checked, dataset } = currentTarget as Control;
        this.edit(dataset.name, { [dataset.field ?? '']: checked });
    }

    handleLabelChange({ currentTarget }: Event): void {
        const { value, dataset } = currentTarget as Control;
        this.edit(dataset.name, { buttonLabel: value.trim() });
    }

    handleOrderChange({ currentTarget }: Event): void {
        const { value, dataset } = currentTarget as Control;
        this.edit(dataset.name, { sortOrder: value === '' ? undefined : Number(value) });
    }

    handleMapClick({ currentTarget }: Event): void {
        const { name, level } = (currentTarget as Control).dataset;
        this.dispatchEvent(new CustomEvent('mapopened', { detail: { name, level } }));
    }

    private edit(name: string | undefined, change: Partial<TypeValues>): void {
        const detail: RowEdit = { name: name ?? '', change };
        this.dispatchEvent(new CustomEvent('rowedited', { detail }));
    }
}
