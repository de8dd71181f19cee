/** What the page's server tells its shell; both sides compile against these shapes. */
import type { ScreenView } from '../flow/screens/screenView.ts';

export type {
    ScreenAnswers,
    ScreenFieldView,
    ScreenView,
    ScreenStep as FlowStep
} from '../flow/screens/screenView.ts';

/** Where a flow's interview is, as the org answers. */
export interface FlowOutcome {
    status: 'STARTED' | 'PAUSED' | 'FINISHED' | 'FINISHED_SCREEN' | 'ERROR';
    guid: string;
    flowTitle: string;
    helpText: string;
    outputVariables: readonly { name: string; value: unknown }[];
    screen: ScreenView | null;
    pausedText: string | null;
    errorMessage: string | null;
    errorElement: string | null;
}

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

/** One item of an app's utility bar: a button that opens a component above it. */
export interface UtilityItem {
    node: PageNode;
    label: string;
    icon: string;
    width: number;
    height: number;
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

/** A button of a record page. */
export interface RecordAction {
    name: string;
    label: string;
    kind: 'edit' | 'clone' | 'delete' | 'quickAction' | 'unsupported';
    quickAction?: QuickActionDescription;
}

export interface QuickActionDescription {
    label: string;
    /** Bundle to open, without namespace; empty for a flow. */
    component: string;
    flow?: { name: string; takesRecordId: boolean };
    /** `ScreenAction` opens in a modal, `Action` runs without one. */
    mode: 'ScreenAction' | 'Action';
    size: 'small' | 'medium' | 'large';
}

/** One field as forms and details show it. */
export interface FieldDescription {
    name: string;
    label: string;
    type: string;
    helpText?: string;
    required: boolean;
    editable: boolean;
    createable: boolean;
    scale: number;
    length: number;
    /** Dotted path that shows a lookup by name, e.g. `Account.Name`. */
    nameFrom?: string;
    referenceTo?: string;
    options?: { label: string; value: string }[];
    /** What a compound field is filled in by: the parts of a person's name or of an address. */
    parts?: string[];
}

export interface FieldSection {
    label: string;
    columns: FieldDescription[][];
}

/** What a form of an object can be made of: the layout's sections, and every field by itself. */
export interface ObjectForm {
    object: ObjectDescription;
    sections: FieldSection[];
    fields: FieldDescription[];
    /** Those that the user may give to a new record. */
    recordTypes: RecordTypeChoice[];
    /** The one that the form is for; absent for the Master. */
    recordTypeId?: string;
}

export interface RecordTypeChoice {
    id: string;
    label: string;
    description: string;
    isDefault: boolean;
}

export interface RelatedListDescription {
    /** Child relationship: `OpportunityLineItems`, `Lines__r`. */
    name: string;
    label: string;
    objectApiName: string;
    icon: string;
}

export interface ObjectDescription {
    apiName: string;
    label: string;
    labelPlural: string;
    icon: string;
    nameField: string;
    createable: boolean;
}

export interface RecordPage {
    object: ObjectDescription;
    layout: PageLayout;
    actions: RecordAction[];
    highlights: FieldDescription[];
    sections: FieldSection[];
    /** Fields that a Dynamic Forms page names itself. */
    fields: FieldDescription[];
    relatedLists: RelatedListDescription[];
}

/** One cell or column of a list. */
export interface ListColumn extends FieldDescription {
    /** True for the field that names the record: its value links to it. */
    isName: boolean;
    sortable: boolean;
}

export interface ListRow {
    id: string;
    /** False for a record that the user may only read. */
    editable: boolean;
    values: Record<string, unknown>;
}

export interface ListPage {
    object: ObjectDescription;
    view: string;
    views: { name: string; label: string }[];
    columns: ListColumn[];
    rows: ListRow[];
    total: number;
    /** Whether the list can be edited in its cells. */
    editable: boolean;
    sortBy: string;
    sortDirection: 'asc' | 'desc';
}

export interface SearchResult {
    id: string;
    name: string;
    objectApiName: string;
    objectLabel: string;
    icon: string;
    /** A second line that tells apart records of the same name. */
    meta?: string;
}

/** A user as Setup shows one, with the permission sets beside the profile. */
export interface UserSetup {
    id: string;
    name: string;
    username: string;
    profile: string;
    isActive: boolean;
    assignments: { id: string; permissionSetId: string; label: string }[];
}

/** A permission set as Setup shows one. */
export interface PermissionSetSetup {
    id: string;
    name: string;
    label: string;
    description: string;
    /** Names of the users who have it. */
    users: string[];
}

/** Developer names of the credentials the project brings. */
export interface CredentialNames {
    named: string[];
    external: string[];
}
