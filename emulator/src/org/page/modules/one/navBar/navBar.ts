import { LightningElement, api } from 'lwc';
import AppLauncher from 'one/appLauncher';
import { words } from 'one/words';
import type { PageReference } from 'one/pageReference';
import type { AppDescription, NavItem } from '../../../contract.ts';

/** The app's navigation bar: launcher, app name, tabs. */
export default class NavBar extends LightningElement {
    readonly words = words;
    @api app: AppDescription | undefined;
    @api reference: PageReference | undefined;

    get items(): object[] {
        return (this.app?.items ?? []).map((item) => {
            const isCurrent = this.isCurrent(item);
            return {
                ...item,
                current: isCurrent ? 'page' : undefined,
                cssClass: `slds-context-bar__item${isCurrent ? ' slds-is-active' : ''}`
            };
        });
    }

    private isCurrent({ kind, name }: NavItem): boolean {
        const { objectApiName, apiName, pageName } = this.reference?.attributes ?? {};
        if (kind === 'home') return pageName === 'home';
        return kind === 'object' ? objectApiName === name : apiName === name;
    }

    async handleLauncherClick(): Promise<void> {
        await AppLauncher.open({ label: words.appLauncher, size: 'medium' });
    }
}
