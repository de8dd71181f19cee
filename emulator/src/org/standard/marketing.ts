import type { ObjectDraft } from '../schema/objectInfo.ts';
import {
    address,
    checkbox,
    date,
    decimal,
    email,
    integer,
    lookup,
    money,
    phone,
    picklist,
    text,
    textArea,
    url,
    READ_ONLY,
    REQUIRED
} from './fields.ts';

/** People who may become customers. */
export const LEAD: ObjectDraft = {
    apiName: 'Lead',
    label: 'Lead',
    labelPlural: 'Leads',
    keyPrefix: '00Q',
    sharingModel: 'ReadWrite',
    fields: [
        text('LastName', 'Last Name', 80, REQUIRED),
        text('FirstName', 'First Name', 40),
        picklist('Salutation', 'Salutation', ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.']),
        text('Name', 'Full Name', 121, { ...REQUIRED, ...READ_ONLY, nameField: true }),
        text('Title', 'Title', 128),
        text('Company', 'Company', 255, REQUIRED),
        ...address('', ''),
        phone('Phone', 'Phone'),
        phone('MobilePhone', 'Mobile Phone'),
        email('Email', 'Email'),
        url('Website', 'Website'),
        textArea('Description', 'Description', 32000),
        picklist('LeadSource', 'Lead Source', ['Web', 'Phone Inquiry', 'Partner Referral']),
        picklist(
            'Status',
            'Status',
            [
                'Open - Not Contacted',
                'Working - Contacted',
                'Closed - Converted',
                'Closed - Not Converted'
            ],
            { ...REQUIRED, defaultFormula: '"Open - Not Contacted"' }
        ),
        picklist('Industry', 'Industry', ['Banking', 'Consulting', 'Retail', 'Technology']),
        picklist('Rating', 'Rating', ['Hot', 'Warm', 'Cold']),
        money('AnnualRevenue', 'Annual Revenue', { scale: 0 }),
        integer('NumberOfEmployees', 'Employees', 8),
        checkbox('IsConverted', 'Converted', { ...READ_ONLY, permissionable: false })
    ]
};

/** Efforts to win customers. */
export const CAMPAIGN: ObjectDraft = {
    apiName: 'Campaign',
    label: 'Campaign',
    labelPlural: 'Campaigns',
    keyPrefix: '701',
    sharingModel: 'ReadWrite',
    fields: [
        text('Name', 'Name', 80, { ...REQUIRED, nameField: true }),
        lookup('ParentId', 'Parent Campaign ID', 'Campaign', 'ChildCampaigns'),
        picklist('Type', 'Type', ['Conference', 'Webinar', 'Email', 'Advertisement', 'Other']),
        picklist('Status', 'Status', ['Planned', 'In Progress', 'Completed', 'Aborted'], {
            defaultFormula: '"Planned"'
        }),
        date('StartDate', 'Start Date'),
        date('EndDate', 'End Date'),
        money('ExpectedRevenue', 'Expected Revenue', { scale: 0 }),
        money('BudgetedCost', 'Budgeted Cost', { scale: 0 }),
        money('ActualCost', 'Actual Cost', { scale: 0 }),
        decimal('ExpectedResponse', 'Expected Response (%)', 'percent', 10, 2),
        checkbox('IsActive', 'Active'),
        textArea('Description', 'Description', 32000)
    ]
};

/** Who takes part in a campaign. */
export const CAMPAIGN_MEMBER: ObjectDraft = {
    apiName: 'CampaignMember',
    label: 'Campaign Member',
    labelPlural: 'Campaign Members',
    keyPrefix: '00v',
    sharingModel: 'ReadWrite',
    fields: [
        lookup('CampaignId', 'Campaign ID', 'Campaign', 'CampaignMembers', {
            ...REQUIRED,
            updateable: false,
            onDelete: 'Cascade'
        }),
        lookup('LeadId', 'Lead ID', 'Lead', 'CampaignMembers', { onDelete: 'Cascade' }),
        lookup('ContactId', 'Contact ID', 'Contact', 'CampaignMembers', { onDelete: 'Cascade' }),
        picklist('Status', 'Status', ['Sent', 'Responded'], { defaultFormula: '"Sent"' }),
        checkbox('HasResponded', 'Responded', { ...READ_ONLY, permissionable: false })
    ]
};
