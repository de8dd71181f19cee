import type { PageLayout, PageNode } from '../contract.ts';

const node = (
    id: string,
    component: string,
    facets: PageNode['facets'] = {},
    properties: PageNode['properties'] = {}
): PageNode => ({ id, component, properties, facets });

/** The record page of an object that no app or object assigns one to, like the platform's default. */
export const DEFAULT_RECORD_PAGE: PageLayout = {
    template: 'flexipage:recordHomeTemplateDesktop',
    interactions: [],
    regions: [
        { name: 'header', nodes: [node('highlights', 'force:highlightsPanel')] },
        {
            name: 'main',
            nodes: [
                node('tabs', 'flexipage:tabset', {
                    tabs: [
                        node(
                            'details',
                            'flexipage:tab',
                            { body: [node('detail', 'force:detailPanel')] },
                            { title: 'Standard.Tab.detail' }
                        ),
                        node(
                            'related',
                            'flexipage:tab',
                            { body: [node('lists', 'force:relatedListContainer')] },
                            { title: 'Standard.Tab.relatedLists' }
                        )
                    ]
                })
            ]
        }
    ]
};
