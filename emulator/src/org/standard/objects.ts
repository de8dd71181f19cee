import type { ObjectDraft } from '../schema/objectInfo.ts';
import { ACCOUNT, CONTACT } from './account.ts';
import { OPPORTUNITY, OPPORTUNITY_LINE_ITEM } from './opportunity.ts';
import { ORDER, ORDER_ITEM } from './order.ts';
import { PRICEBOOK2, PRICEBOOK_ENTRY, PRODUCT2 } from './product.ts';
import {
    ORGANIZATION,
    PERMISSION_SET,
    PERMISSION_SET_ASSIGNMENT,
    PROFILE,
    RECORD_TYPE,
    USER
} from './setup.ts';
import { TASK } from './task.ts';

/** The standard objects the local org has, before the project's fields are added; system fields are implied. */
export const STANDARD_OBJECTS: readonly ObjectDraft[] = [
    ACCOUNT,
    CONTACT,
    OPPORTUNITY,
    OPPORTUNITY_LINE_ITEM,
    PRODUCT2,
    PRICEBOOK2,
    PRICEBOOK_ENTRY,
    ORDER,
    ORDER_ITEM,
    TASK,
    USER,
    ORGANIZATION,
    PROFILE,
    PERMISSION_SET,
    PERMISSION_SET_ASSIGNMENT,
    RECORD_TYPE
];

/** Standard objects whose records belong to a user. */
export const OWNED_STANDARD_OBJECTS: ReadonlySet<string> = new Set([
    'Account',
    'Contact',
    'Opportunity',
    'Order',
    'Task'
]);
