import LightningModal from 'lightning/modal';
import { bootstrap } from 'one/pageData';
import { navigateToUrl } from 'one/router';
import { words } from 'one/words';
import type { AppDescription, NavItem } from '../../../contract.ts';

/** The window behind the nine dots: every app and every item. */
export default class AppLauncher extends LightningModal {
    readonly words = words;
    term = '';

    get apps(): object[] {
        return bootstrap.apps
            .filter(({ label }) => this.matches(label))
            .map((app: AppDescription) => ({ ...app, url: `/lightning/app/${app.name}` }));
    }

    get items(): NavItem[] {
        return bootstrap.allItems.filter(({ label }) => this.matches(label));
    }

    private matches(label: string): boolean {
        return label.toLowerCase().includes(this.term.toLowerCase());
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        this.term = event.detail.value;
    }

    handleOpen(event: Event): void {
        event.preventDefault();
        const { url } = (event.currentTarget as HTMLElement).dataset;
        this.close();
        if (url) navigateToUrl(url);
    }
}
