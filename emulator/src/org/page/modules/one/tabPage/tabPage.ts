import { LightningElement, api, track } from 'lwc';
import { getTab } from 'one/pageData';
import { words } from 'one/words';
import type { PageLayout } from '../../../contract.ts';

/** The page behind a custom tab: a Lightning page, or one component. */
export default class TabPage extends LightningElement {
    readonly words = words;
    @track layout: PageLayout | undefined;
    @track component: string | undefined;
    @track isMissing = false;
    private name: string | undefined;

    @api
    get tab(): string | undefined {
        return this.name;
    }

    set tab(value: string | undefined) {
        this.name = value;
        if (value) void this.load(value);
    }

    private async load(tab: string): Promise<void> {
        try {
            const { layout, component } = await getTab(tab);
            this.layout = layout;
            this.component = component && `c/${component}`;
            this.isMissing = false;
        } catch {
            this.isMissing = true;
        }
    }
}
