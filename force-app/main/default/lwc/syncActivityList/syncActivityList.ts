import { LightningElement, api, wire } from 'lwc';
import { fillCounted, fillLabel } from 'c/formatUtils';
import {
    CHANGE_FLOW,
    changeInputs,
    isFiltered,
    mayCancel,
    mayRetry,
    NO_FILTER,
    PAGE_QUERY,
    PAGE_SIZE,
    pageVariables,
    toActivities,
    toChangeOutcome,
    type Activity,
    type ActivityChange,
    type ActivityFilter,
    type ActivitySummary,
    type ActivityTab
} from 'c/syncActivityService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';

interface Table extends Element {
    refresh(): Promise<void>;
}

interface Command {
    readonly change: ActivityChange;
    readonly inputs: ReturnType<typeof changeInputs>;
}

/** One tab of the worklist: reads page by page, retries and cancels; fires `acted` when something changed. */
export default class SyncActivityList extends LightningElement {
    @api tab: ActivityTab = 'needsYou';
    @api summary!: ActivitySummary;
    readonly labels = labels;
    readonly query = PAGE_QUERY;
    readonly flowName = CHANGE_FLOW;
    filter: ActivityFilter = NO_FILTER;
    selectedIds: readonly string[] = [];
    command: Command | undefined;
    notice = '';
    refusal: unknown;
    errors: unknown;
    private read: Activity[] | undefined;
    /** The last row of each page before this one. */
    private pageEnds: readonly Activity[] = [];
    private refreshPage: (() => Promise<void>) | undefined;

    get variables() {
        const after = this.pageEnds[this.pageEnds.length - 1];
        return pageVariables(this.tab, this.filter, this.summary.withIssues, after);
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredPage({ data, errors, refresh }: GraphqlResult): void {
        this.refreshPage = refresh;
        if (data || errors) {
            this.errors = errors;
        }
        if (data) {
            this.read = toActivities(data);
            const ids = this.activities.map(({ id }) => id);
            this.selectedIds = this.selectedIds.filter((id) => ids.includes(id));
        }
    }

    /** Reads the rows and the unfolded stories again. */
    @api
    async refresh(): Promise<void> {
        const table = this.template?.querySelector<Table>('c-sync-activity-table');
        await Promise.all([this.refreshPage?.(), table?.refresh()]);
    }

    get activities(): Activity[] {
        return (this.read ?? []).slice(0, PAGE_SIZE);
    }

    get isLoading(): boolean {
        return !this.read && !this.errors;
    }

    get isEmpty(): boolean {
        return this.read?.length === 0;
    }

    get emptyText(): string {
        if (isFiltered(this.filter)) {
            return labels.emptyFiltered;
        }
        return this.tab === 'needsYou' ? labels.inStep : labels.emptyTab;
    }

    get lastCheckedMs(): number | undefined {
        const { lastChecked } = this.summary;
        return this.emptyText === labels.inStep && lastChecked
            ? Date.parse(lastChecked)
            : undefined;
    }

    get hasPages(): boolean {
        return !this.isFirstPage || !this.isLastPage;
    }

    get isFirstPage(): boolean {
        return this.pageEnds.length === 0;
    }

    get isLastPage(): boolean {
        return (this.read ?? []).length <= PAGE_SIZE;
    }

    get pageText(): string {
        return fillLabel(labels.page, this.pageEnds.length + 1);
    }

    get retryText(): string {
        return fillLabel(labels.retry, this.selectedFor(mayRetry).length);
    }

    get cancelText(): string {
        return fillLabel(labels.cancel, this.selectedFor(mayCancel).length);
    }

    get hasSelection(): boolean {
        return this.selectedIds.length > 0;
    }

    get cannotRetry(): boolean {
        return this.command !== undefined || this.selectedFor(mayRetry).length === 0;
    }

    get cannotCancel(): boolean {
        return this.command !== undefined || this.selectedFor(mayCancel).length === 0;
    }

    handleFiltered({ detail }: CustomEvent<ActivityFilter>): void {
        this.filter = detail;
        this.pageEnds = [];
    }

    handleSelected({ detail }: CustomEvent<readonly string[]>): void {
        this.selectedIds = detail;
    }

    handleChanged({ detail }: CustomEvent<{ id: string; change: ActivityChange }>): void {
        this.run(detail.change, [detail.id]);
    }

    async handleActed({ detail }: CustomEvent<string>): Promise<void> {
        this.notice = detail;
        this.dispatchEvent(new CustomEvent('acted'));
        await this.refreshPage?.();
    }

    handleRetryClick(): void {
        this.run('Retry', this.selectedFor(mayRetry));
    }

    handleCancelClick(): void {
        this.run('Cancel', this.selectedFor(mayCancel));
    }

    handleTurned({ detail }: CustomEvent<'previous' | 'next'>): void {
        const last = this.activities.at(-1);
        if (detail === 'previous') {
            this.pageEnds = this.pageEnds.slice(0, -1);
        } else if (last) {
            this.pageEnds = [...this.pageEnds, last];
        }
    }

    async handleStatusChange(
        event: CustomEvent<Parameters<typeof toChangeOutcome>[0]>
    ): Promise<void> {
        const outcome = toChangeOutcome(event.detail);
        const { change } = this.command ?? {};
        if (!outcome || !change) {
            return;
        }
        this.command = undefined;
        if (outcome.refusal) {
            this.notice = outcome.isTaken ? labels.taken : '';
            this.refusal = outcome.isTaken ? undefined : { message: outcome.refusal };
        } else {
            this.notice = noticeOf(change, outcome.changedCount);
        }
        this.dispatchEvent(new CustomEvent('acted'));
        await this.refresh();
    }

    private run(change: ActivityChange, ids: readonly string[]): void {
        this.notice = '';
        this.refusal = undefined;
        this.command = { change, inputs: changeInputs(change, ids) };
    }

    private selectedFor(fits: (activity: Activity) => boolean): string[] {
        return this.activities
            .filter((activity) => this.selectedIds.includes(activity.id) && fits(activity))
            .map(({ id }) => id);
    }
}

/** What has been done, in a sentence that counts as the language does. */
function noticeOf(change: ActivityChange, count: number): string {
    const [one, many] =
        change === 'Retry'
            ? [labels.retriedOne, labels.retried]
            : [labels.cancelledOne, labels.cancelled];
    return fillCounted(count, one, many);
}
