import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { labels } from './labels';

/** More would only be scrolled past. */
const MAX_SHOWN = 100;

interface Choice {
    /** Tells the choice from all others. */
    readonly key: string;
    readonly label: string;
    /** The API name or path, which is searched too. */
    readonly name: string;
    readonly type: string;
    /** Whether it leads to further fields rather than being one. */
    readonly isLookup: boolean;
}

/** Lets a person search a list of fields for one; fires `chosen` with its key. */
export default class FieldChoices extends LightningElement {
    /** Every choice, in the order in which they are listed. */
    @api choices: readonly Choice[] = [];
    @api searchLabel = '';
    readonly labels = labels;
    search = '';

    /** Empties the search box and gives it the focus, for whoever goes on in another list. */
    @api
    startOver(): void {
        this.search = '';
        (this.refs?.search as HTMLElement).focus();
    }

    get shown() {
        return this.matching.slice(0, MAX_SHOWN).map((choice) => ({
            ...choice,
            text: choice.isLookup ? fillLabel(labels.follow, choice.label) : choice.label,
            icon: choice.isLookup ? 'utility:chevronright' : 'utility:add'
        }));
    }

    get isEmpty(): boolean {
        return this.matching.length === 0;
    }

    get moreText(): string {
        const more = this.matching.length - MAX_SHOWN;
        return more > 0 ? fillLabel(labels.more, more) : '';
    }

    handleSearch({ detail }: CustomEvent<{ value: string }>): void {
        this.search = detail.value;
    }

    handleChoiceClick({ currentTarget }: Event): void {
        const { key } = (currentTarget as HTMLElement).dataset;
        this.dispatchEvent(new CustomEvent('chosen', { detail: { key } }));
    }

    private get matching(): readonly Choice[] {
        const words = this.search.trim().toLocaleLowerCase();
        return this.choices.filter(({ label, name }) =>
            `${label} ${name}`.toLocaleLowerCase().includes(words)
        );
    }
}
