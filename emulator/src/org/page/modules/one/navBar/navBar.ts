import { LightningElement, api } from 'lwc';
import AppLauncher from 'one/appLauncher';
import { words } from 'one/words';
import type { PageReference } from 'one/pageReference';
import type { AppDescription, NavItem } from '../../../contract.ts';
import { countFitting } from './countFitting';

interface Tab extends NavItem {
    readonly current: 'page' | undefined;
    readonly cssClass: string;
}

/** The app's navigation bar: launcher, app name, tabs; those without room are under More. */
export default class NavBar extends LightningElement {
    readonly words = words;
    @api app: AppDescription | undefined;
    @api reference: PageReference | undefined;
    /** How many tabs have room; before they are measured all are drawn. */
    fitting = Number.MAX_SAFE_INTEGER;
    private widths: readonly number[] = [];
    private readonly observer = new ResizeObserver(() => this.arrange());

    renderedCallback(): void {
        const list = this.template?.querySelector('[data-id="tabs"]');
        if (!list || this.widths.length === this.items.length) {
            return;
        }
        this.widths = [...list.children].map((tab) => tab.getBoundingClientRect().width);
        this.observer.observe(this.template!.querySelector('.bar')!);
    }

    disconnectedCallback(): void {
        this.observer.disconnect();
    }

    get items(): Tab[] {
        return (this.app?.items ?? []).map((item, index) => {
            const isCurrent = this.isCurrent(item);
            const active = isCurrent ? ' slds-is-active' : '';
            const hidden = index < this.fitting ? '' : ' slds-hide';
            return {
                ...item,
                current: isCurrent ? 'page' : undefined,
                cssClass: `slds-context-bar__item${active}${hidden}`
            };
        });
    }

    get overflow(): Tab[] {
        return this.items.slice(this.fitting);
    }

    get moreClass(): string {
        const isActive = this.overflow.some(({ current }) => current);
        return `slds-context-bar__item slds-p-horizontal_small${isActive ? ' slds-is-active' : ''}`;
    }

    private arrange(): void {
        const left = this.template?.querySelector('nav')?.getBoundingClientRect().left ?? 0;
        this.fitting = countFitting(this.widths, document.documentElement.clientWidth - left);
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
