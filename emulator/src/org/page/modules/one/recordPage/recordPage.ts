import { LightningElement, api, track } from 'lwc';
import { getRecordPage } from 'one/pageData';
import { words } from 'one/words';
import type {
    Interaction,
    PageNode,
    RecordPage as RecordPageDescription
} from '../../../contract.ts';

const TOP_REGIONS = new Set(['header', 'subheader']);
const SIDE_REGIONS = new Set(['sidebar', 'rightsidebar', 'leftsidebar', 'right', 'left']);

/** A record's page as the app's FlexiPage lays it out, or the default one. */
export default class RecordPage extends LightningElement {
    readonly words = words;
    @track page: RecordPageDescription | undefined;
    @track isMissing = false;
    private shownId: string | undefined;
    private app: string | undefined;

    @api
    get recordId(): string | undefined {
        return this.shownId;
    }

    set recordId(value: string | undefined) {
        if (value === this.shownId) return;
        this.shownId = value;
        this.page = undefined;
        void this.load();
    }

    @api
    get appName(): string | undefined {
        return this.app;
    }

    set appName(value: string | undefined) {
        this.app = value;
        if (this.page) void this.load();
    }

    private async load(): Promise<void> {
        const id = this.shownId;
        if (!id) return;
        try {
            const page = await getRecordPage(id, this.app);
            if (id === this.shownId) this.page = page;
            this.isMissing = false;
        } catch {
            this.isMissing = true;
        }
    }

    handleChange(): void {
        void this.load();
    }

    get isLoading(): boolean {
        return !this.page && !this.isMissing;
    }

    get header(): PageNode[] {
        return this.nodes((name) => TOP_REGIONS.has(name.toLowerCase()));
    }

    get main(): PageNode[] {
        return this.nodes(
            (name) => !TOP_REGIONS.has(name.toLowerCase()) && !SIDE_REGIONS.has(name.toLowerCase())
        );
    }

    get side(): PageNode[] {
        return this.nodes((name) => SIDE_REGIONS.has(name.toLowerCase()));
    }

    get interactions(): Interaction[] {
        return this.page?.layout.interactions ?? [];
    }

    get mainClass(): string {
        const size = this.side.length > 0 ? ' slds-large-size_8-of-12' : '';
        return `slds-col slds-size_1-of-1${size}`;
    }

    private nodes(belongs: (region: string) => boolean): PageNode[] {
        const regions = this.page?.layout.regions ?? [];
        return regions.filter(({ name }) => belongs(name)).flatMap(({ nodes }) => nodes);
    }
}
