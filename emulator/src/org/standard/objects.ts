import type { ObjectDraft } from '../schema/objectInfo.ts';
import { ACCOUNT, CONTACT } from './account.ts';
import { DASHBOARD, FOLDER, REPORT } from './analytics.ts';
import { PERMISSION_SET_LICENSE, PERMISSION_SET_LICENSE_ASSIGN, USER_LICENSE } from './licences.ts';
import { CAMPAIGN, CAMPAIGN_MEMBER, LEAD } from './marketing.ts';
import { OPPORTUNITY, OPPORTUNITY_LINE_ITEM } from './opportunity.ts';
import { ORDER, ORDER_ITEM } from './order.ts';
import { PRICEBOOK2, PRICEBOOK_ENTRY, PRODUCT2 } from './product.ts';
import { ASSET, CASE, CONTRACT } from './service.ts';
import {
    ORGANIZATION,
    PERMISSION_SET,
    PERMISSION_SET_ASSIGNMENT,
    PROFILE,
    RECORD_TYPE,
    USER
} from './setup.ts';
import { FLOW_DEFINITION, FLOW_VERSION } from './tooling.ts';
import { EVENT, TASK } from './task.ts';

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
    CONTRACT,
    ASSET,
    CASE,
    LEAD,
    CAMPAIGN,
    CAMPAIGN_MEMBER,
    TASK,
    EVENT,
    USER,
    ORGANIZATION,
    PROFILE,
    PERMISSION_SET,
    PERMISSION_SET_ASSIGNMENT,
    PERMISSION_SET_LICENSE,
    PERMISSION_SET_LICENSE_ASSIGN,
    USER_LICENSE,
    FLOW_DEFINITION,
    FLOW_VERSION,
    RECORD_TYPE,
    FOLDER,
    REPORT,
    DASHBOARD
];

/** Standard objects whose records belong to a user. */
export const OWNED_STANDARD_OBJECTS: ReadonlySet<string> = new Set([
    'Account',
    'Contact',
    'Opportunity',
    'Order',
    'Contract',
    'Asset',
    'Case',
    'Lead',
    'Campaign',
    'Task',
    'Event'
]);
