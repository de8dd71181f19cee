import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';

/** Opens a tab; behaves as a real link, so that it can be opened beside the page. */
export default class TabLink extends NavigationMixin(LightningElement) {
    /** What the link says. */
    @api label = '';
    url: string | undefined;
    private tab: string | undefined;

    /** API name of the tab. */
    @api
    get tabName(): string | undefined {
        return this.tab;
    }
    set tabName(apiName: string | undefined) {
        this.tab = apiName;
        const target = { type: 'standard__navItemPage', attributes: { apiName } };
        void this[NavigationMixin.GenerateUrl](target).then((url) => (this.url = url));
    }
}
