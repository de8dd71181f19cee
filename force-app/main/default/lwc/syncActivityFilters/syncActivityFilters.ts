import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { NO_FILTER, type ActivityFilter, type ActivitySummary } from 'c/syncActivityService';
import { failureCause, operationLabel } from 'c/wordingService';
import { labels, OWNERS } from './labels';

/** Operations that a person may come across, in the order of their frequency. */
const OPERATIONS = [
    'Create Document',
    'Convert Document',
    'Refresh Document',
    'Pull Changes',
    'Reconcile'
];

interface Option {
    readonly label: string;
    readonly value: string;
}

/** Narrows the worklist down; fires `filtered` with an ActivityFilter. */
export default class SyncActivityFilters extends LightningElement {
    @api filter: ActivityFilter = NO_FILTER;
    /** Causes that occur, with their number. */
    @api causes: ActivitySummary['causes'] = [];
    /** Names of the transaction types. */
    @api typeNames: readonly string[] = [];
    readonly labels = labels;

    get operationOptions(): Option[] {
        return withAll(OPERATIONS.map((value) => ({ value, label: operationLabel(value) })));
    }

    get typeOptions(): Option[] {
        return withAll(this.typeNames.map((name) => ({ value: name, label: name })));
    }

    get ownerOptions(): Option[] {
        return withAll(OWNERS);
    }

    get causeOptions(): Option[] {
        const options = this.causes.map(({ code, count }) => ({
            value: code,
            label: fillLabel(labels.count, failureCause(code), count)
        }));
        const isGone =
            this.filter.cause && !options.some(({ value }) => value === this.filter.cause);
        const chosen = { value: this.filter.cause, label: failureCause(this.filter.cause) };
        return withAll(isGone ? [...options, chosen] : options);
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        const { field } = (event.currentTarget as HTMLElement).dataset;
        const detail = { ...this.filter, [field ?? '']: event.detail.value };
        this.dispatchEvent(new CustomEvent<ActivityFilter>('filtered', { detail }));
    }
}

function withAll(options: readonly Option[]): Option[] {
    return [{ value: '', label: labels.all }, ...options];
}
