import { LightningElement, api, track } from 'lwc';
import { getDashboard, type DashboardResult } from 'one/analyticsData';
import { analyticsWords } from 'one/analyticsWords';
import { messageOf } from 'one/errors';
import { bootstrap } from 'one/pageData';
import { fill, words } from 'one/words';

const GRID = 12;

/** A dashboard with the data of the moment, its tiles where its layout has them. */
export default class DashboardPage extends LightningElement {
    readonly words = analyticsWords;
    readonly loading = words.loading;
    readonly refresh = words.refresh;
    @track result: DashboardResult | undefined;
    @track error: string | undefined;
    private shownId: string | undefined;

    @api
    get dashboardId(): string | undefined {
        return this.shownId;
    }

    set dashboardId(value: string | undefined) {
        this.shownId = value;
        this.result = undefined;
        void this.load();
    }

    private async load(): Promise<void> {
        const id = this.shownId;
        if (!id) return;
        try {
            const result = await getDashboard(id);
            if (id !== this.shownId) return;
            this.result = result;
            this.error = undefined;
        } catch (error) {
            if (id === this.shownId) this.error = messageOf(error);
        }
    }

    get title(): string {
        return this.result?.dashboardMetadata.name ?? analyticsWords.dashboard;
    }

    get description(): string {
        return this.result?.dashboardMetadata.description ?? '';
    }

    get asOf(): string {
        const { componentData = [], dashboardMetadata } = this.result ?? {};
        const refreshed = componentData[0]?.status.refreshDate;
        if (!refreshed || !dashboardMetadata) return '';
        const moment = new Date(refreshed.replace('+0000', 'Z'));
        const read = moment.toLocaleString(bootstrap.language.replace('_', '-'));
        return fill(analyticsWords.asOf, read, dashboardMetadata.runningUser.displayName);
    }

    get tiles(): object[] {
        const { componentData = [], dashboardMetadata } = this.result ?? {};
        const { components = [], layout } = dashboardMetadata ?? {};
        return components.map((tile, index) => ({
            tile,
            id: tile.id,
            data: componentData[tile.componentData],
            cssClass: widthOf(layout?.components[index]?.colspan ?? GRID, layout?.numColumns)
        }));
    }

    get isEmpty(): boolean {
        return this.result !== undefined && this.tiles.length === 0;
    }

    handleRefresh(): void {
        void this.load();
    }
}

/** A tile takes its part of the row on a wide screen, the whole row on a narrow one. */
function widthOf(colspan: number, columns = GRID): string {
    const twelfths = Math.round((colspan / (columns || GRID)) * GRID);
    return `slds-col slds-size_1-of-1 slds-large-size_${twelfths}-of-12 slds-m-bottom_small`;
}
