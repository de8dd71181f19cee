import type { PageNode } from './layouts.ts';

export interface PageUser {
    id: string;
    username: string;
    name: string;
}

/** One tab of an app's navigation bar, also an item of the app launcher. */
export interface NavItem {
    /** API name: `Opportunity`, `standard-home`, a custom tab's name. */
    name: string;
    label: string;
    kind: 'home' | 'object' | 'page' | 'component' | 'url';
    url: string;
    icon: string;
}

export interface AppDescription {
    name: string;
    label: string;
    description: string;
    items: NavItem[];
    utilities: UtilityItem[];
}

/** Everything the shell needs to draw its frame; embedded in the HTML so that no request precedes it. */
export interface Bootstrap {
    user: PageUser;
    users: PageUser[];
    language: string;
    languages: { value: string; label: string }[];
    apps: AppDescription[];
    /** Name of the app used last, or of the first one. */
    app: string;
    /** What the shell would ask first on this url, by the path and query it would ask with. */
    answers: Record<string, unknown>;
    /** Tabs of no app, offered by the launcher. */
    allItems: NavItem[];
    canSetup: boolean;
}

/** One item of an app's utility bar: a button that opens a component above it. */
export interface UtilityItem {
    node: PageNode;
    label: string;
    icon: string;
    width: number;
    height: number;
}
