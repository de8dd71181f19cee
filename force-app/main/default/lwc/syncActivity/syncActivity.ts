import { LightningElement, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    SUMMARY_QUERY,
    toSummary,
    type ActivitySummary,
    type ActivityTab
} from 'c/syncActivityService';
import { createWatch } from 'c/watchService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';

interface List extends Element {
    refresh(): Promise<void>;
}

/** Worklist of the synchronisation; people see the requests that they may read. Keeps itself up to date. */
export default class SyncActivity extends LightningElement {
    readonly labels = labels;
    readonly query = SUMMARY_QUERY;
    summary: ActivitySummary | undefined;
    errors: unknown;
    private activeTab: ActivityTab = 'needsYou';
    private refreshSummary: (() => Promise<void>) | undefined;
    private readonly watch = createWatch(() => this.look());

    @wire(graphql, { query: '$query' })
    wiredSummary({ data, errors, refresh }: GraphqlResult): void {
        this.refreshSummary = refresh;
        if (data || errors) {
            this.errors = errors;
        }
        if (data) {
            this.summary = toSummary(data);
            this.watch.next(this.summary.counts.running > 0);
        }
    }

    override disconnectedCallback(): void {
        this.watch.stop();
    }

    get isLoading(): boolean {
        return !this.summary && !this.errors;
    }

    get tabs() {
        const { needsYou = 0, waiting = 0, running = 0 } = this.summary?.counts ?? {};
        const tab = (value: ActivityTab, label: string) => ({
            value,
            label,
            isActive: value === this.activeTab
        });
        return [
            tab('needsYou', fillLabel(labels.needsYou, needsYou)),
            tab('waiting', fillLabel(labels.waiting, waiting)),
            tab('running', fillLabel(labels.running, running)),
            tab('done', labels.done)
        ];
    }

    handleTabActive({ target }: Event): void {
        this.activeTab = (target as unknown as { value: ActivityTab }).value;
    }

    async handleActed(): Promise<void> {
        await this.refreshSummary?.();
    }

    private async look(): Promise<void> {
        const lists = this.template?.querySelectorAll<List>('c-sync-activity-list') ?? [];
        await Promise.all([...lists].map((list) => list.refresh()));
        await this.refreshSummary?.();
    }
}
