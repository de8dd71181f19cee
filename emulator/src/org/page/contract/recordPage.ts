import type { FieldDescription, FieldSection, ObjectDescription } from './fields.ts';
import type { PageLayout } from './layouts.ts';

export interface RecordPage {
    object: ObjectDescription;
    layout: PageLayout;
    actions: RecordAction[];
    /** So many of them stand beside each other; the others are in a menu. */
    visibleActions: number;
    highlights: FieldDescription[];
    sections: FieldSection[];
    /** Fields that a Dynamic Forms page names itself. */
    fields: FieldDescription[];
    relatedLists: RelatedListDescription[];
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

export interface RelatedListDescription {
    /** Child relationship: `OpportunityLineItems`, `Lines__r`. */
    name: string;
    label: string;
    objectApiName: string;
    icon: string;
    /** Field of a child that the record is put in when one is made from the list; absent: none can be. */
    newFor?: string;
}
