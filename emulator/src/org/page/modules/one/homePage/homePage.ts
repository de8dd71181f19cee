import { LightningElement, api } from 'lwc';
import { bootstrap } from 'one/pageData';
import { fill, words } from 'one/words';
import type { AppDescription, NavItem } from '../../../contract.ts';

/** The start page of an app: a greeting and its tabs. */
export default class HomePage extends LightningElement {
    readonly words = words;
    @api app: AppDescription | undefined;

    get greeting(): string {
        return fill(words.welcome, bootstrap.user.name);
    }

    get items(): NavItem[] {
        return (this.app?.items ?? []).filter(({ kind }) => kind !== 'home');
    }
}
