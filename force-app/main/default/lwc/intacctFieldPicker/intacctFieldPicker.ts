import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { IntacctField } from 'c/mappingCheckUtils';
import { typeLabel } from 'c/mappingWordingService';
import { labels } from './labels';

/** More would only be scrolled past. */
const MAX_CHOICES = 100;

/** Lets a person find a field of a transaction definition; fires `picked` with its path. */
export default class IntacctFieldPicker extends LightningElement {
    @api fields: readonly IntacctField[] = [];
    readonly labels = labels;
    readonly searchLabel = fillLabel(labels.search, 'Intacct');
    search = '';

    get choices() {
        return this.matching.slice(0, MAX_CHOICES).map(({ path, label, type }) => ({
            path,
            label,
            type: typeLabel(type)
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

    handleChoiceClick({ currentTarget }: Event): void {
        const { path } = (currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('picked', { detail: { path } }));
    }

    private get matching(): IntacctField[] {
        const words = this.search.trim().toLocaleLowerCase();
        return this.fields
            .filter(({ label, path }) => `${label} ${path}`.toLocaleLowerCase().includes(words))
            .sort((a, b) => a.label.localeCompare(b.label));
    }
}
