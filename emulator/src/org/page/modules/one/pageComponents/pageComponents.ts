import { LightningElement, api } from 'lwc';
import { fill, words } from 'one/words';
import type { PageNode, RecordPage } from '../../../contract.ts';

const TAB_LABELS: Record<string, string> = {
    'Standard.Tab.detail': words.details,
    'Standard.Tab.relatedLists': words.related
};

/** The components of one place of a page, one below the other. */
export default class PageComponents extends LightningElement {
    @api nodes: PageNode[] = [];
    @api page: RecordPage | undefined;
    @api recordId: string | undefined;

    get objectApiName(): string | undefined {
        return this.page?.object.apiName;
    }

    get parts(): object[] {
        return this.nodes.map((node) => ({ node, id: node.id, ...this.describe(node) }));
    }

    private describe({ component, properties, facets }: PageNode): object {
        const [, own] = /^c:(.+)$/.exec(component) ?? [];
        if (own) return { ownName: `c/${own}`, properties };
        switch (component) {
            case 'force:highlightsPanel':
                return { isHeader: true };
            case 'force:detailPanel':
                return { isDetail: true, sections: this.page?.sections ?? [] };
            case 'flexipage:tabset':
            case 'flexipage:tabset2':
                return { tabs: (facets['tabs'] ?? []).map(toTab) };
            case 'flexipage:accordion':
                return { tabs: (facets['sections'] ?? []).map(toTab) };
            case 'flexipage:richText':
                return { richText: properties['richTextValue'] ?? '' };
            case 'flexipage:fieldSection':
                return { isDetail: true, sections: [this.fieldSection(properties, facets)] };
            case 'force:relatedListContainer':
                return { lists: this.page?.relatedLists ?? [] };
            case 'force:relatedListSingleContainer':
            case 'lst:dynamicRelatedList':
                return { lists: this.listsNamed(String(properties['relatedListApiName'] ?? '')) };
            default:
                return { notShown: fill(words.notShown, component) };
        }
    }

    private listsNamed(name: string): RecordPage['relatedLists'] {
        const named = this.page?.relatedLists.filter((list) => list.name === name) ?? [];
        return named;
    }

    /** A section of a Dynamic Forms page: its columns hold the fields. */
    private fieldSection(
        properties: PageNode['properties'],
        facets: PageNode['facets']
    ): RecordPage['sections'][number] {
        const known = (this.page?.sections ?? []).flatMap(({ columns }) => columns.flat());
        const columns = (facets['columns'] ?? []).map(({ facets: inner }) =>
            (inner['body'] ?? []).flatMap(
                ({ field }) => known.find(({ name }) => name === field) ?? []
            )
        );
        return { label: String(properties['label'] ?? ''), columns };
    }
}

function toTab({ id, properties, facets }: PageNode): object {
    const title = String(properties['title'] ?? properties['label'] ?? '');
    return { id, label: TAB_LABELS[title] ?? title, nodes: facets['body'] ?? [] };
}
