import { LightningElement, api } from 'lwc';
import type { Activity, ActivityChange } from 'c/syncActivityService';
import locale from '@salesforce/i18n/locale';
import { labels } from './labels';
import { toRow, type ActivityRow } from './toRow';

/** What a person wants of one request. */
export interface RowChange {
    readonly id: string;
    readonly change: ActivityChange;
}

interface Story extends Element {
    refresh(): Promise<void>;
}

/**
 * Rows to select and to unfold; fires `selected` with all selected ids, `changed` with a RowChange,
 * and `acted` with a sentence when something was done in a story.
 */
export default class SyncActivityTable extends LightningElement {
    @api activities: readonly Activity[] = [];
    @api selectedIds: readonly string[] = [];
    readonly labels = labels;
    private expandedIds: readonly string[] = [];

    /** Reads the unfolded stories again. */
    @api
    async refresh(): Promise<void> {
        const stories = this.template?.querySelectorAll<Story>('c-sync-activity-story') ?? [];
        await Promise.all([...stories].map((story) => story.refresh()));
    }

    get rows(): ActivityRow[] {
        return this.activities.map((activity) =>
            toRow(
                activity,
                this.selectedIds.includes(activity.id),
                this.expandedIds.includes(activity.id),
                locale
            )
        );
    }

    get selectableIds(): string[] {
        return this.rows.filter(({ isSelectable }) => isSelectable).map(({ id }) => id);
    }

    get hasSelectable(): boolean {
        return this.selectableIds.length > 0;
    }

    get areAllSelected(): boolean {
        return this.selectableIds.every((id) => this.selectedIds.includes(id));
    }

    handleSelectAllChange({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.select(detail.checked ? this.selectableIds : []);
    }

    handleSelectChange(event: CustomEvent<{ checked: boolean }>): void {
        const id = idOf(event);
        const others = this.selectedIds.filter((selected) => selected !== id);
        this.select(event.detail.checked ? [...others, id] : others);
    }

    handleExpandClick(event: Event): void {
        const id = idOf(event);
        this.expandedIds = this.expandedIds.includes(id)
            ? this.expandedIds.filter((expanded) => expanded !== id)
            : [...this.expandedIds, id];
    }

    handleChanged(event: CustomEvent<ActivityChange>): void {
        const detail = { id: idOf(event), change: event.detail };
        this.dispatchEvent(new CustomEvent<RowChange>('changed', { detail }));
    }

    handleActed({ detail }: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent<string>('acted', { detail }));
    }

    private select(detail: readonly string[]): void {
        this.dispatchEvent(new CustomEvent('selected', { detail }));
    }
}

function idOf({ currentTarget }: Event): string {
    return (currentTarget as HTMLElement).dataset.requestId ?? '';
}
