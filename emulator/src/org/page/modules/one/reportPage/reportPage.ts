import { LightningElement, api, track } from 'lwc';
import { runReport, type ReportResult } from 'one/analyticsData';
import { analyticsWords } from 'one/analyticsWords';
import { messageOf } from 'one/errors';
import { sumOf, toHeaders, toLines, type TableCell, type TableRow } from 'one/reportTable';
import { fill, words } from 'one/words';

/** A report that is run when it is opened: its groups, rows and sums. */
export default class ReportPage extends LightningElement {
    readonly words = analyticsWords;
    readonly loading = words.loading;
    readonly refresh = words.refresh;
    @track result: ReportResult | undefined;
    @track error: string | undefined;
    withDetails = true;
    private shownId: string | undefined;

    @api
    get reportId(): string | undefined {
        return this.shownId;
    }

    set reportId(value: string | undefined) {
        this.shownId = value;
        this.result = undefined;
        void this.load();
    }

    private async load(): Promise<void> {
        const id = this.shownId;
        if (!id) return;
        try {
            const result = await runReport(id);
            if (id !== this.shownId) return;
            this.withDetails = result.reportMetadata.hasDetailRows;
            this.result = result;
            this.error = undefined;
        } catch (error) {
            if (id === this.shownId) this.error = messageOf(error);
        }
    }

    get title(): string {
        return this.result?.reportMetadata.name ?? analyticsWords.report;
    }

    get description(): string {
        return this.result?.reportMetadata.description ?? '';
    }

    get count(): string {
        const count = this.result && sumOf(this.result, 'T', 'RowCount');
        return count ? fill(analyticsWords.records, count.label) : '';
    }

    get isEmpty(): boolean {
        return this.result !== undefined && sumOf(this.result, 'T', 'RowCount')?.value === 0;
    }

    get notAll(): string | undefined {
        const shown = Object.values(this.result?.factMap ?? {}).flatMap(({ rows }) => rows ?? []);
        return this.result?.allData === false
            ? fill(analyticsWords.moreRows, shown.length)
            : undefined;
    }

    get headers(): TableCell[] {
        return this.result ? toHeaders(this.result) : [];
    }

    get groupHeader(): string {
        const { groupingColumnInfo = {} } = this.result?.reportExtendedMetadata ?? {};
        return Object.values(groupingColumnInfo)
            .map(({ label }) => label)
            .join(' > ');
    }

    get lines(): TableRow[] {
        return this.result ? toLines(this.result, this.withDetails) : [];
    }

    handleDetails(event: CustomEvent<{ checked: boolean }>): void {
        this.withDetails = event.detail.checked;
    }

    handleRefresh(): void {
        void this.load();
    }
}
