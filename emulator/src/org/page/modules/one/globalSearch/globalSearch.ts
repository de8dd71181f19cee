import { LightningElement, track } from 'lwc';
import { searchRecords } from 'one/pageData';
import { navigateToUrl } from 'one/router';
import { words } from 'one/words';
import type { SearchResult } from '../../../contract.ts';

const DEBOUNCE_MS = 200;
const MIN_LENGTH = 2;

/** Finds records by name from anywhere and offers those viewed last; arrows and Enter work as in any combobox. */
export default class GlobalSearch extends LightningElement {
    readonly words = words;
    @track results: SearchResult[] = [];
    @track isOpen = false;
    @track active = -1;
    @track term = '';
    private asked: string | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;

    get options(): object[] {
        return this.results.map((result, index) => ({
            ...result,
            key: `option-${index}`,
            selected: String(index === this.active),
            url: `/lightning/r/${result.objectApiName}/${result.id}/view`,
            cssClass: `slds-media slds-media_center slds-listbox__option slds-listbox__option_entity${index === this.active ? ' slds-has-focus' : ''}`
        }));
    }

    get comboboxClass(): string {
        return `slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click${this.isOpen ? ' slds-is-open' : ''}`;
    }

    get expanded(): string {
        return String(this.isOpen);
    }

    get isEmpty(): boolean {
        return this.results.length === 0;
    }

    get heading(): string | undefined {
        return this.term || this.isEmpty ? undefined : words.recentItems;
    }

    get emptyText(): string | undefined {
        return this.term && this.isEmpty ? words.noResults : undefined;
    }

    handleFocus(event: Event): void {
        void this.find((event.target as HTMLInputElement).value.trim());
    }

    handleInput(event: Event): void {
        const term = (event.target as HTMLInputElement).value.trim();
        clearTimeout(this.timer);
        this.asked = term;
        this.results = [];
        this.isOpen = false;
        this.timer = setTimeout(() => this.find(term), DEBOUNCE_MS);
    }

    private async find(term: string): Promise<void> {
        this.asked = term;
        const results = term.length === 1 ? [] : await searchRecords(term);
        if (term !== this.asked) return;
        this.term = term;
        this.results = results;
        this.active = -1;
        this.isOpen = term.length >= MIN_LENGTH || results.length > 0;
    }

    handleKeydown(event: KeyboardEvent): void {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape') this.isOpen = false;
        if (event.key === 'Enter') this.open(this.active < 0 ? 0 : this.active);
        if (step === undefined || this.isEmpty) return;
        event.preventDefault();
        this.active = (this.active + step + this.results.length) % this.results.length;
    }

    handleBlur(): void {
        this.asked = undefined;
        this.isOpen = false;
    }

    handleMousedown(event: MouseEvent): void {
        event.preventDefault();
        this.open(Number((event.currentTarget as HTMLElement).dataset['index']));
    }

    private open(index: number): void {
        const result = this.results[index];
        if (!result) return;
        this.isOpen = false;
        navigateToUrl(`/lightning/r/${result.objectApiName}/${result.id}/view`);
    }
}
