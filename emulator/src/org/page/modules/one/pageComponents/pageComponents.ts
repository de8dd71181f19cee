import { LightningElement, api } from 'lwc';
import { standardLabel } from 'one/standardLabels';
import { fill, words } from 'one/words';
import type { FieldSection, Interaction, PageNode, RecordPage } from '../../../contract.ts';

/** Drawn on phones only, or drawn elsewhere on the page. */
const INVISIBLE = new Set(['force:recordDetailPanelMobile', 'flexipage:blankSpace']);

/** The components of one place of a page, one below the other. */
export default class PageComponents extends LightningElement {
    @api nodes: PageNode[] = [];
    @api page: RecordPage | undefined;
    @api recordId: string | undefined;
    @api interactions: Interaction[] = [];

    get objectApiName(): string | undefined {
        return this.page?.object.apiName;
    }

    get parts(): object[] {
        return this.nodes.map((node) => ({ node, id: node.id, ...this.describe(node) }));
    }

    private describe(node: PageNode): object {
        const { component, properties, facets, takesRecordId } = node;
        const text = (name: string): string => String(properties[name] ?? '');
        const [, own] = /^c:(.+)$/.exec(component) ?? [];
        if (own) return { ownName: `c/${own}`, properties };
        switch (component) {
            case 'force:highlightsPanel':
                return { isHeader: true };
            case 'force:detailPanel':
                return { isDetail: true, sections: this.page?.sections ?? [] };
            case 'flexipage:tabset':
            case 'flexipage:tabset2':
                return { tabset: toTabset(facets['tabs'] ?? []) };
            case 'flexipage:accordion':
                return { accordion: toAccordion(node) };
            case 'flexipage:richText':
                return { richText: text('richTextValue') };
            case 'flexipage:fieldSection':
                return { isDetail: true, sections: [this.fieldSection(node)] };
            case 'flowruntime:interview':
                return { isFlow: true, properties, takesRecordId };
            case 'flexipage:filterListCard':
                return {
                    listOf: text('entityName'),
                    view: text('filterName'),
                    pageSize: Number(properties['pageSize'] ?? 3)
                };
            case 'force:relatedListContainer':
                return { lists: this.page?.relatedLists ?? [] };
            case 'force:relatedListSingleContainer':
            case 'lst:dynamicRelatedList':
                return { lists: this.listsNamed(text('relatedListApiName')) };
            default:
                return INVISIBLE.has(component)
                    ? {}
                    : { notShown: fill(words.notShown, component) };
        }
    }

    private listsNamed(name: string): RecordPage['relatedLists'] {
        return this.page?.relatedLists.filter((list) => list.name === name) ?? [];
    }

    /** A section of a Dynamic Forms page: its columns hold the fields. */
    private fieldSection({ properties, facets }: PageNode): FieldSection {
        const columns = (facets['columns'] ?? []).map(({ facets: inner }) =>
            (inner['body'] ?? []).flatMap(
                ({ field }) => this.page?.fields.find(({ name }) => name === field) ?? []
            )
        );
        return { label: standardLabel(String(properties['label'] ?? '')), columns };
    }
}

function toTabset(nodes: readonly PageNode[]): object {
    const active = nodes.find(({ properties }) => properties['active'] === 'true') ?? nodes[0];
    return { active: active?.id, tabs: nodes.map(toTab) };
}

function toTab({ id, properties, facets }: PageNode): object {
    const title = String(properties['title'] ?? properties['label'] ?? '');
    return { id, label: standardLabel(title), nodes: facets['body'] ?? [] };
}

function toAccordion({ properties, facets }: PageNode): object {
    const sections = facets['accordionSections'] ?? facets['sections'] ?? [];
    const byDefault = properties['defaultSectionName'];
    const open = sections.find((section) => section.properties['name'] === byDefault);
    return { open: (open ?? sections[0])?.id, sections: sections.map(toTab) };
}
