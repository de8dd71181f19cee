import { LightningElement, track } from 'lwc';
import { interceptNavigation, onPageReference, navigate, navigateToUrl } from 'one/router';
import { currentApp, openApp } from 'one/currentApp';
import { words } from 'one/words';
import type { PageReference } from 'one/pageReference';
import type { AppDescription } from '../../../contract.ts';

type View =
    | 'analytics'
    | 'component'
    | 'dashboard'
    | 'flow'
    | 'home'
    | 'list'
    | 'notFound'
    | 'record'
    | 'report'
    | 'setup'
    | 'tab';

const FORM_ACTIONS = new Set(['new', 'edit', 'clone']);
const ANALYTICS = new Set(['Report', 'Dashboard']);
/** Records that are no records to people: what their ids begin with. */
const RECORD_VIEWS: Record<string, View> = { '00O': 'report', '01Z': 'dashboard' };

/** The frame of Lightning Experience: header, navigation bar, the page of the current url, form windows. */
export default class App extends LightningElement {
    readonly words = words;
    @track app: AppDescription = currentApp();
    @track reference: PageReference | undefined;
    @track form: PageReference | undefined;

    connectedCallback(): void {
        interceptNavigation((reference) => this.openForm(reference));
        onPageReference((reference) => this.show(reference));
    }

    private show(reference: PageReference): void {
        if (reference.type === 'standard__app') {
            this.app = openApp(reference.attributes['appTarget']);
            navigateToUrl(this.app.items[0]?.url ?? '/lightning/page/home', true);
        } else if (this.openForm(reference)) {
            navigate(behind(reference), true);
        } else {
            this.reference = reference;
        }
    }

    private openForm(reference: PageReference): boolean {
        const isForm = FORM_ACTIONS.has(reference.attributes?.['actionName'] ?? '');
        if (isForm) this.form = reference;
        return isForm;
    }

    get view(): View {
        switch (this.reference?.type) {
            case 'standard__recordPage':
                return RECORD_VIEWS[this.recordId?.slice(0, 3) ?? ''] ?? 'record';
            case 'standard__objectPage':
                return ANALYTICS.has(this.objectApiName ?? '') ? 'analytics' : 'list';
            case 'standard__recordRelationshipPage':
                return 'list';
            case 'standard__navItemPage':
                return 'tab';
            case 'standard__component':
                return 'component';
            case 'local__flowPage':
                return 'flow';
            case 'local__setupPage':
                return 'setup';
            case 'standard__namedPage':
                return this.attribute('pageName') === 'home' ? 'home' : 'notFound';
            default:
                return 'notFound';
        }
    }

    get isAnalytics(): boolean {
        return this.view === 'analytics';
    }

    get isDashboard(): boolean {
        return this.view === 'dashboard';
    }

    get isReport(): boolean {
        return this.view === 'report';
    }

    get isFlow(): boolean {
        return this.view === 'flow';
    }

    get isHome(): boolean {
        return this.view === 'home';
    }

    get isList(): boolean {
        return this.view === 'list';
    }

    get isRecord(): boolean {
        return this.view === 'record';
    }

    get isTab(): boolean {
        return this.view === 'tab';
    }

    get isComponent(): boolean {
        return this.view === 'component';
    }

    get isSetup(): boolean {
        return this.view === 'setup';
    }

    get recordId(): string | undefined {
        return this.attribute('recordId');
    }

    get objectApiName(): string | undefined {
        return this.attribute('objectApiName');
    }

    get relationship(): string | undefined {
        return this.attribute('relationshipApiName');
    }

    /** Page references may call Recently Viewed `Recent`; a list without a name is that one. */
    get filterName(): string | undefined {
        const name = this.reference?.state?.['filterName'];
        return name === 'Recent' ? undefined : name;
    }

    get flowName(): string | undefined {
        return this.attribute('flowName');
    }

    get state(): PageReference['state'] {
        return this.reference?.state ?? {};
    }

    get tabName(): string | undefined {
        return this.attribute('apiName');
    }

    get setupPage(): string | undefined {
        return this.attribute('pageName');
    }

    get componentName(): string {
        return (this.attribute('componentName') ?? '').replace('__', '/');
    }

    private attribute(name: string): string | undefined {
        return this.reference?.attributes[name];
    }

    handleFormClose(): void {
        this.form = undefined;
    }

    handleSkip(event: Event): void {
        event.preventDefault();
        this.template?.querySelector<HTMLElement>('main')?.focus();
    }
}

/** The page under a form that was opened by its url. */
function behind({ attributes }: PageReference): PageReference {
    const { recordId, objectApiName } = attributes;
    return recordId
        ? {
              type: 'standard__recordPage',
              attributes: { recordId, objectApiName, actionName: 'view' },
              state: {}
          }
        : {
              type: 'standard__objectPage',
              attributes: { objectApiName, actionName: 'list' },
              state: {}
          };
}
