import { LightningElement, api, track } from 'lwc';
import { lookupRecords } from 'one/pageData';
import { words } from 'one/words';
import type { SearchResult } from '../../../contract.ts';

const DEBOUNCE_MS = 200;

/** Picks a record of one object by its name; fires `pick` with {id, name}, null when cleared. */
export default class Lookup extends LightningElement {
    readonly words = words;
    @api label = '';
    @api objectApiName: string | undefined;
    @api required = false;
    @api disabled = false;
    @api variant = 'standard';
    @api placeholder: string = words.searchPlaceholder;
    @api displayName: string | undefined;
    /** As lightning-record-picker has them. */
    @api filter: object | undefined;
    @api displayInfo: object | undefined;
    @api matchingInfo: object | undefined;
    @track results: SearchResult[] = [];
    @track isOpen = false;
    @track active = -1;
    @track error = '';
    private shownId: string | null = null;
    @track private picked: SearchResult | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;
    /** Counts questions and closings: an answer that comes after either belongs to nobody. */
    private turn = 0;
    private hasPicked = false;

    connectedCallback(): void {
        if (this.shownId && !this.displayName) void this.nameGiven(this.shownId);
    }

    /** What was chosen stands in the place of the input, and the other way round. */
    renderedCallback(): void {
        if (this.hasPicked) {
            this.hasPicked = false;
            this.focus();
        }
    }

    @api
    get value(): string | null {
        return this.shownId;
    }

    set value(value: string | null) {
        if (value !== this.shownId) this.picked = undefined;
        this.shownId = value;
    }

    /** As base components: a message of the caller, or "Complete this field". */
    @api
    setCustomValidity(message: string): void {
        this.error = message;
    }

    @api
    reportValidity(): boolean {
        if (!this.error && this.required && !this.shownId) this.error = words.completeField;
        return this.error === '';
    }

    @api
    focus(): void {
        this.template?.querySelector<HTMLElement>('input, lightning-button-icon')?.focus();
    }

    get selectedName(): string | undefined {
        if (!this.shownId) return undefined;
        return this.picked?.name ?? this.displayName ?? this.shownId;
    }

    /** Of a value that a new record begins with only the id is known. */
    private async nameGiven(id: string): Promise<void> {
        const filter = { criteria: [{ fieldPath: 'Id', operator: 'eq', value: id }] };
        const [found] = await lookupRecords(this.objectApiName ?? '', '', { filter });
        if (found && this.shownId === id) this.picked = found;
    }

    get enabled(): boolean {
        return !this.disabled;
    }

    get formClass(): string {
        return `slds-form-element${this.error ? ' slds-has-error' : ''}`;
    }

    get labelClass(): string {
        return this.variant === 'label-hidden' ? 'slds-assistive-text' : 'slds-form-element__label';
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

    get options(): object[] {
        return this.results.map((result, index) => ({
            ...result,
            selected: String(index === this.active),
            cssClass: `slds-media slds-media_center slds-listbox__option slds-listbox__option_entity${index === this.active ? ' slds-has-focus' : ''}`
        }));
    }

    handleFocus(): void {
        void this.find('');
    }

    handleInput(event: Event): void {
        const term = (event.target as HTMLInputElement).value.trim();
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.find(term), DEBOUNCE_MS);
    }

    private async find(term: string): Promise<void> {
        if (this.disabled) return;
        const { filter, displayInfo, matchingInfo } = this;
        const wishes = { filter, displayInfo, matchingInfo };
        const turn = ++this.turn;
        const results = await lookupRecords(this.objectApiName ?? '', term, wishes);
        if (turn !== this.turn) return;
        this.results = results;
        this.active = -1;
        this.isOpen = true;
    }

    handleKeydown(event: KeyboardEvent): void {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape' && this.isOpen) {
            event.stopPropagation();
            this.close();
        }
        if (event.key === 'Enter' && this.active >= 0) {
            // The key would go on to the button that empties the field, which has the focus next.
            event.preventDefault();
            this.pick(this.results[this.active]);
        }
        if (step === undefined || this.isEmpty) return;
        event.preventDefault();
        this.active = (this.active + step + this.results.length) % this.results.length;
    }

    handleBlur(): void {
        this.close();
    }

    handleMousedown(event: MouseEvent): void {
        event.preventDefault();
        this.pick(this.results[Number((event.currentTarget as HTMLElement).dataset['index'])]);
    }

    handleClear(): void {
        this.pick(undefined);
    }

    private close(): void {
        clearTimeout(this.timer);
        this.turn += 1;
        this.isOpen = false;
    }

    private pick(result: SearchResult | undefined): void {
        this.picked = result;
        this.shownId = result?.id ?? null;
        this.hasPicked = true;
        this.close();
        this.error = '';
        const detail = { id: this.shownId, name: result?.name };
        this.dispatchEvent(new CustomEvent('pick', { detail }));
    }
}
