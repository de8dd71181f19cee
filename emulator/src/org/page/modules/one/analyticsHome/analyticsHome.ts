import { LightningElement, api, track } from 'lwc';
import { getItems, type AnalyticsItem } from 'one/analyticsData';
import { analyticsWords } from 'one/analyticsWords';
import { messageOf } from 'one/errors';
import { words } from 'one/words';

type Kind = 'Report' | 'Dashboard';

/** The tab Reports or Dashboards: everything the user may open, by folder. */
export default class AnalyticsHome extends LightningElement {
    readonly words = analyticsWords;
    readonly loading = words.loading;
    @track items: AnalyticsItem[] | undefined;
    @track error: string | undefined;
    private shown: Kind = 'Report';

    @api
    get kind(): Kind {
        return this.shown;
    }

    set kind(value: Kind) {
        this.shown = value;
        this.items = undefined;
        this.error = undefined;
        void this.load(value);
    }

    private async load(kind: Kind): Promise<void> {
        try {
            const items = await getItems(kind);
            if (kind === this.shown) this.items = items;
        } catch (error) {
            if (kind === this.shown) this.error = messageOf(error);
        }
    }

    get title(): string {
        return this.shown === 'Report' ? analyticsWords.reports : analyticsWords.dashboards;
    }

    get icon(): string {
        return this.shown === 'Report' ? 'standard:report' : 'standard:dashboard';
    }

    get folders(): object[] {
        const names = [...new Set((this.items ?? []).map(({ folder }) => folder))];
        return names.map((name) => ({
            name,
            items: (this.items ?? [])
                .filter(({ folder }) => folder === name)
                .map((item) => ({ ...item, url: `/lightning/r/${this.shown}/${item.id}/view` }))
        }));
    }

    get isEmpty(): boolean {
        return this.items?.length === 0;
    }
}
