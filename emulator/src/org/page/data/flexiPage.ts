import type { Org } from '../../kernel/types.ts';
import type { PageLayout, PageNode } from '../contract.ts';

type FlexiPage = Org['metadata']['flexiPages'] extends ReadonlyMap<string, infer P> ? P : never;
type Region = FlexiPage['flexiPageRegions'][number];
type Item = Region['itemInstances'][number];
type Property = NonNullable<Item['componentInstance']>['componentInstanceProperties'][number];

/** Answers whether a component with this visibility rule is shown; rules know the record and the user. */
export type IsVisible = (rule: NonNullable<Item['componentInstance']>['visibilityRule']) => boolean;

/** Turns a FlexiPage into the tree the shell draws: facets are put inside the component that names them. */
export function toPageLayout(page: FlexiPage, isVisible: IsVisible): PageLayout {
    const facets = new Map(page.flexiPageRegions.map((region) => [region.name, region]));
    const builder = new TreeBuilder(facets, isVisible);
    return {
        template: page.template.name,
        regions: page.flexiPageRegions
            .filter(({ type }) => type === 'Region')
            .map((region) => ({ name: region.name, nodes: builder.nodes(region) }))
    };
}

class TreeBuilder {
    private readonly regions: ReadonlyMap<string, Region>;
    private readonly isVisible: IsVisible;
    private count = 0;

    constructor(regions: ReadonlyMap<string, Region>, isVisible: IsVisible) {
        this.regions = regions;
        this.isVisible = isVisible;
    }

    nodes(region: Region): PageNode[] {
        return region.itemInstances.flatMap((item) => this.node(item) ?? []);
    }

    private node({ componentInstance, fieldInstance }: Item): PageNode | undefined {
        const id = `node${this.count++}`;
        if (fieldInstance) {
            if (!this.isVisible(fieldInstance.visibilityRule)) return undefined;
            const field = fieldInstance.fieldItem.replace(/^Record\./, '');
            return { id, component: 'field', properties: {}, facets: {}, field };
        }
        if (!componentInstance || !this.isVisible(componentInstance.visibilityRule))
            return undefined;
        const properties: PageNode['properties'] = {};
        const facets: PageNode['facets'] = {};
        for (const property of componentInstance.componentInstanceProperties) {
            const name = property.name ?? '';
            const facet = this.regions.get(property.value ?? '');
            if (facet?.type === 'Facet') facets[name] = this.nodes(facet);
            else properties[name] = valueOf(property);
        }
        return { id, component: ownName(componentInstance.componentName), properties, facets };
    }
}

function valueOf({ value, valueList }: Property): string | string[] {
    return valueList?.valueListItems?.map((item) => item.value ?? '') ?? value ?? '';
}

/** Own components are written with or without their namespace; base ones always have one. */
function ownName(componentName: string): string {
    return componentName.includes(':') ? componentName : `c:${componentName}`;
}
