import { LightningElement, api, track } from 'lwc';
import { bootstrap, getHomePage } from 'one/pageData';
import { fill, words } from 'one/words';
import type { AppDescription, NavItem, PageLayout } from '../../../contract.ts';

/** The start page of an app: the page it assigns, else a greeting and its tabs. */
export default class HomePage extends LightningElement {
    readonly words = words;
    @track layout: PageLayout | undefined;
    @track isReady = false;
    private shownApp: AppDescription | undefined;

    @api
    get app(): AppDescription | undefined {
        return this.shownApp;
    }

    set app(value: AppDescription | undefined) {
        this.shownApp = value;
        void this.load();
    }

    private async load(): Promise<void> {
        const { layout } = await getHomePage(this.shownApp?.name);
        this.layout = layout;
        this.isReady = true;
    }

    get greeting(): string {
        return fill(words.welcome, bootstrap.user.name);
    }

    get items(): NavItem[] {
        return (this.shownApp?.items ?? []).filter(({ kind }) => kind !== 'home');
    }
}
