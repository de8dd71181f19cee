import {
    CASE_BEHAVIOUR,
    CONTACT_BEHAVIOUR,
    LEAD_BEHAVIOUR,
    TASK_BEHAVIOUR,
    USER_BEHAVIOUR
} from './names.ts';
import { OPPORTUNITY_BEHAVIOUR } from './opportunity.ts';
import { OPPORTUNITY_LINE_ITEM_BEHAVIOUR } from './opportunityLineItem.ts';
import { ORDER_BEHAVIOUR, ORDER_ITEM_BEHAVIOUR } from './order.ts';
import { PERMISSION_SET_ASSIGNMENT_BEHAVIOUR } from './permissionSetAssignment.ts';
import { PRICEBOOK_ENTRY_BEHAVIOUR } from './pricebookEntry.ts';
import type { StandardBehaviour } from './types.ts';

/** What the platform does by itself, by object. */
export const STANDARD_BEHAVIOURS: ReadonlyMap<string, StandardBehaviour> = new Map(
    [
        CONTACT_BEHAVIOUR,
        LEAD_BEHAVIOUR,
        CASE_BEHAVIOUR,
        USER_BEHAVIOUR,
        TASK_BEHAVIOUR,
        OPPORTUNITY_BEHAVIOUR,
        OPPORTUNITY_LINE_ITEM_BEHAVIOUR,
        PERMISSION_SET_ASSIGNMENT_BEHAVIOUR,
        PRICEBOOK_ENTRY_BEHAVIOUR,
        ORDER_BEHAVIOUR,
        ORDER_ITEM_BEHAVIOUR
    ].map((behaviour) => [behaviour.objectApiName, behaviour])
);
