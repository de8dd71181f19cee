import type { Org } from '../../kernel/types.ts';
import type { Interaction, PageLayout, PageNode } from '../contract.ts';
import { typedProperties } from './componentProperties.ts';
import { flowTakesRecordId } from './flowInputs.ts';

type FlexiPage = Org['metadata']['flexiPages'] extends ReadonlyMap<string, infer P> ? P : never;
type Region = FlexiPage['flexiPageRegions'][number];
type Item = Region['itemInstances'][number];
type Property = NonNullable<Item['componentInstance']>['componentInstanceProperties'][number];
type Metadata = Org['metadata'];

/** Answers whether a component with this visibility rule is shown; rules know the record and the user. */
export type IsVisible = (rule: NonNullable<Item['componentInstance']>['visibilityRule']) => boolean;

/** Turns a FlexiPage into the tree the shell draws: facets are put inside the component that names them. */
export function toPageLayout(
    page: FlexiPage,
    metadata: Metadata,
    isVisible: IsVisible
): PageLayout {
    const facets = new Map(page.flexiPageRegions.map((region) => [region.name, region]));
    const builder = new TreeBuilder(facets, metadata, isVisible);
    return {
        template: page.template.name,
        regions: page.flexiPageRegions
            .filter(({ type }) => type === 'Region')
            .map((region) => ({ name: region.name, nodes: builder.nodes(region) })),
        interactions: (page.events ?? []).flatMap(toInteractions)
    };
}

class TreeBuilder {
    private readonly regions: ReadonlyMap<string, Region>;
    private readonly metadata: Metadata;
    private readonly isVisible: IsVisible;
    private count = 0;

    constructor(regions: ReadonlyMap<string, Region>, metadata: Metadata, isVisible: IsVisible) {
        this.regions = regions;
        this.metadata = metadata;
        this.isVisible = isVisible;
    }

    nodes(region: Region): PageNode[] {
        return region.itemInstances.flatMap((item) => this.node(item) ?? []);
    }

    private node({ componentInstance, fieldInstance }: Item): PageNode | undefined {
        if (fieldInstance) {
            if (!this.isVisible(fieldInstance.visibilityRule)) return undefined;
            const field = fieldInstance.fieldItem.replace(/^Record\./, '');
            const id = this.idOf(fieldInstance.identifier);
            const given = fieldInstance.fieldInstanceProperties.map(({ name, value }) => [
                name ?? '',
                value ?? ''
            ]);
            const properties = Object.fromEntries(given) as Record<string, string>;
            return { id, component: 'field', properties, facets: {}, field };
        }
        if (!componentInstance || !this.isVisible(componentInstance.visibilityRule))
            return undefined;
        const properties: Record<string, string | string[]> = {};
        const facets: PageNode['facets'] = {};
        for (const property of componentInstance.componentInstanceProperties) {
            const name = property.name ?? '';
            const facet = this.regions.get(property.value ?? '');
            if (facet?.type === 'Facet') facets[name] = this.nodes(facet);
            else properties[name] = this.valueOf(property);
        }
        return {
            id: this.idOf(componentInstance.identifier),
            ...this.described(ownName(componentInstance.componentName), properties),
            facets
        };
    }

    private described(
        component: string,
        properties: Record<string, string | string[]>
    ): Pick<PageNode, 'component' | 'properties' | 'takesRecordId'> {
        if (component === 'flowruntime:interview') {
            const flowName = String(properties['flowName'] ?? '');
            const takesRecordId = flowTakesRecordId(this.metadata, flowName);
            return { component, properties, ...(takesRecordId ? { takesRecordId } : {}) };
        }
        const bundle = component.startsWith('c:')
            ? this.metadata.bundles.get(component.slice(2))
            : undefined;
        return { component, properties: bundle ? typedProperties(properties, bundle) : properties };
    }

    /** Items of a list, such as actions, have visibility rules of their own. */
    private valueOf({ value, valueList }: Property): string | string[] {
        const items = valueList?.valueListItems?.filter((item) =>
            this.isVisible(item.visibilityRule)
        );
        return items?.map((item) => item.value ?? '') ?? value ?? '';
    }

    /** Identifiers are unique on a page since API version 49; older pages have none. */
    private idOf(identifier: string | undefined): string {
        return identifier ?? `node${this.count++}`;
    }
}

/** Own components are written with or without their namespace; base ones always have one. */
function ownName(componentName: string): string {
    return componentName.includes(':') ? componentName : `c:${componentName}`;
}

/** A dynamic interaction: an event of one component sets properties of others. */
function toInteractions({
    sourceName,
    sourceProperties,
    targets
}: FlexiPage['events'][number]): Interaction[] {
    const eventName = sourceProperties.find(({ name }) => name === 'eventName')?.value;
    if (!sourceName || !eventName) return [];
    return targets.flatMap(({ method, properties, mappings }) => {
        const target = properties.find(({ name }) => name === 'componentIdentifier')?.value;
        if (method !== 'updateProperties' || !target) return [];
        const values = mappings.map(({ name, value }) => [name ?? '', value ?? '']);
        return { source: sourceName, eventName, target, values: Object.fromEntries(values) };
    });
}
