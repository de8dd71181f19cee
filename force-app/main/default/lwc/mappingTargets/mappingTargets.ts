import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    filterTargets,
    NOTHING_KNOWN,
    type RuleContext,
    type TargetFilter,
    type TargetView
} from 'c/mappingViewUtils';
import { labels } from './labels';

/** Rows rendered at once; hundreds more would make typing slow. */
const PAGE = 100;

/** Lists the Intacct fields of one level with what they come from. */
export default class MappingTargets extends LightningElement {
    @api targets: readonly TargetView[] = [];
    /** What rows are edited with. */
    @api context: RuleContext = NOTHING_KNOWN;
    readonly labels = labels;
    readonly filters = [
        { value: 'used', label: labels.inUse },
        { value: 'all', label: labels.all },
        { value: 'problems', label: labels.problems }
    ];
    filter: TargetFilter = 'used';
    search = '';
    private openKeys: readonly string[] = [];
    private limit = PAGE;
    /** Place of the field that takes the focus once it is there. */
    private next: number | undefined;
    /** Key of the field that has the focus, or had it until it was moved. */
    private focusedKey: string | undefined;

    /** Opens one field for editing, wherever the filter would have left it. */
    @api
    open(intacctField: string): void {
        const target = this.targets.find((candidate) => candidate.intacctField === intacctField);
        if (target) {
            this.openKeys = [...new Set([...this.openKeys, target.key])];
            this.filter = 'all';
            this.search = target.label;
            this.next = this.matching.indexOf(target);
        }
    }

    /** A field that moves when Intacct has told more of the fields loses the focus, and is given it back. */
    override renderedCallback(): void {
        const hasLostFocus = document.activeElement === document.body;
        const next = this.next ?? (hasLostFocus ? this.focusedPlace : undefined);
        const row = this.template?.querySelectorAll('c-mapping-target-row')[next ?? -1];
        this.next = undefined;
        (row as HTMLElement | undefined)?.focus();
    }

    get matching(): readonly TargetView[] {
        return filterTargets(this.targets, this.filter, this.search, this.context);
    }

    get entries() {
        return this.matching.slice(0, this.limit).map((target) => ({
            key: target.key,
            target,
            isOpen: this.openKeys.includes(target.key)
        }));
    }

    get countText(): string {
        return fillLabel(labels.count, this.matching.length, this.targets.length);
    }

    get isEmpty(): boolean {
        return this.matching.length === 0;
    }

    get moreText(): string {
        const more = this.matching.length - this.limit;
        return more > 0 ? fillLabel(labels.more, more) : '';
    }

    handleFocusIn({ currentTarget }: Event): void {
        this.focusedKey = (currentTarget as HTMLElement).dataset.key;
    }

    /** Of an element that is moved the focus goes nowhere; of one that is left it goes elsewhere. */
    handleFocusOut({ relatedTarget }: FocusEvent): void {
        if (relatedTarget) {
            this.focusedKey = undefined;
        }
    }

    handleSearch({ detail }: CustomEvent<{ value: string }>): void {
        this.search = detail.value;
        this.limit = PAGE;
    }

    handleFilterChange({ detail }: CustomEvent<{ value: TargetFilter }>): void {
        this.filter = detail.value;
        this.limit = PAGE;
    }

    /** The button goes; whoever pressed it goes on with the first of those that it has shown. */
    handleMoreClick(): void {
        this.next = this.limit;
        this.limit = Number.POSITIVE_INFINITY;
    }

    handleToggled({ detail }: CustomEvent<{ level: string; intacctField: string }>): void {
        const key = `${detail.level} ${detail.intacctField}`;
        this.openKeys = this.openKeys.includes(key)
            ? this.openKeys.filter((open) => open !== key)
            : [...this.openKeys, key];
    }

    /** The editor adds the row; here it is shown at once. */
    handleAdded({ detail }: CustomEvent<{ level: string; intacctField: string }>): void {
        const key = `${detail.level} ${detail.intacctField}`;
        this.openKeys = [...new Set([...this.openKeys, key])];
    }

    private get focusedPlace(): number {
        return this.entries.findIndex(({ key }) => key === this.focusedKey);
    }
}
