/** One component of a page with its properties; facets are the named places it holds. */
export interface PageNode {
    id: string;
    component: string;
    properties: Record<string, unknown>;
    facets: Record<string, PageNode[]>;
    /** API name when the node is a field of a Dynamic Forms section. */
    field?: string;
    /** True for a flow with an input `recordId`. */
    takesRecordId?: true;
}

/** What the App Builder calls a dynamic interaction: an event of one component sets properties of another. */
export interface Interaction {
    /** `id` of the node that fires the event. */
    source: string;
    eventName: string;
    /** `id` of the node whose properties are set. */
    target: string;
    /** Property to expression: `{!Event.recordId}` is a member of the event's detail. */
    values: Record<string, string>;
}

export interface PageLayout {
    /** Name of the template, which says how regions stand: `flexipage:recordHomeTemplateDesktop`. */
    template: string;
    regions: { name: string; nodes: PageNode[] }[];
    interactions: Interaction[];
}

/** What stands behind a custom tab. */
export interface TabPage {
    layout?: PageLayout;
    component?: string;
}

/** The start page of an app; empty when the app assigns none. */
export interface HomePage {
    layout?: PageLayout;
}
