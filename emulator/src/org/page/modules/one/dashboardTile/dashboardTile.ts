import { LightningElement, api } from 'lwc';
import type { DashboardResult, Tile } from 'one/analyticsData';
import { analyticsWords } from 'one/analyticsWords';
import { toCaption, toMarks, type ChartMark } from 'one/chartData';
import { fill } from 'one/words';

type Data = DashboardResult['componentData'][number];

/** One tile of a dashboard: a chart, the same as a table, and the way to the report. */
export default class DashboardTile extends LightningElement {
    readonly words = analyticsWords;
    @api tile: Tile | undefined;
    @api data: Data | undefined;

    get title(): string {
        return this.tile?.header ?? this.tile?.title ?? '';
    }

    get error(): string | null | undefined {
        return this.data?.status.errorMessage;
    }

    get marks(): ChartMark[] {
        const result = this.data?.reportResult;
        return result ? toMarks(result, this.isDonut) : [];
    }

    get isEmpty(): boolean {
        return this.marks.length === 0;
    }

    get isDonut(): boolean {
        return this.tile?.properties.visualizationType === 'Donut';
    }

    get isBar(): boolean {
        return this.tile?.properties.visualizationType === 'Bar';
    }

    get caption(): { group: string; series: string; value: string } | undefined {
        const result = this.data?.reportResult;
        return result ? toCaption(result) : undefined;
    }

    get rows(): object[] {
        return this.marks.map((mark) => ({ ...mark, swatch: `background:${mark.color}` }));
    }

    get reportUrl(): string {
        return `/lightning/r/Report/${this.tile?.reportId}/view`;
    }

    get reportLink(): string {
        const name = this.data?.reportResult?.reportMetadata.name ?? this.title;
        return fill(analyticsWords.viewReport, name);
    }
}
