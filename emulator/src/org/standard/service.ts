import type { ObjectDraft } from '../schema/objectInfo.ts';
import {
    checkbox,
    date,
    dateTime,
    email,
    lookup,
    money,
    phone,
    picklist,
    text,
    textArea,
    READ_ONLY,
    REQUIRED
} from './fields.ts';

/** Questions and complaints of customers. */
export const CASE: ObjectDraft = {
    apiName: 'Case',
    label: 'Case',
    labelPlural: 'Cases',
    keyPrefix: '500',
    sharingModel: 'ReadWrite',
    fields: [
        text('CaseNumber', 'Case Number', 30, {
            ...READ_ONLY,
            nillable: false,
            nameField: true,
            autoNumberFormat: '{00000000}'
        }),
        lookup('ContactId', 'Contact ID', 'Contact', 'Cases'),
        lookup('AccountId', 'Account ID', 'Account', 'Cases'),
        lookup('AssetId', 'Asset ID', 'Asset', 'Cases'),
        lookup('ParentId', 'Parent Case ID', 'Case', 'Cases'),
        text('SuppliedName', 'Name', 80),
        email('SuppliedEmail', 'Email Address'),
        phone('SuppliedPhone', 'Phone'),
        picklist('Type', 'Case Type', ['Problem', 'Feature Request', 'Question']),
        picklist('Status', 'Status', ['New', 'Working', 'Escalated', 'Closed'], {
            defaultFormula: '"New"'
        }),
        picklist('Reason', 'Case Reason', [
            'User didn’t attend training',
            'Complex functionality',
            'Existing problem',
            'Instructions not clear',
            'New problem'
        ]),
        picklist('Origin', 'Case Origin', ['Phone', 'Email', 'Web']),
        text('Subject', 'Subject', 255),
        picklist('Priority', 'Priority', ['High', 'Medium', 'Low'], {
            defaultFormula: '"Medium"'
        }),
        textArea('Description', 'Description', 32000),
        checkbox('IsClosed', 'Closed', { ...READ_ONLY, permissionable: false }),
        dateTime('ClosedDate', 'Closed Date', READ_ONLY),
        checkbox('IsEscalated', 'Escalated'),
        textArea('Comments', 'Internal Comments', 4000)
    ]
};

/** What customers bought and have in use. */
export const ASSET: ObjectDraft = {
    apiName: 'Asset',
    label: 'Asset',
    labelPlural: 'Assets',
    keyPrefix: '02i',
    sharingModel: 'ReadWrite',
    fields: [
        text('Name', 'Asset Name', 255, { ...REQUIRED, nameField: true }),
        lookup('AccountId', 'Account ID', 'Account', 'Assets'),
        lookup('ContactId', 'Contact ID', 'Contact', 'Assets'),
        lookup('Product2Id', 'Product ID', 'Product2', 'Assets'),
        lookup('ParentId', 'Parent Asset ID', 'Asset', 'ChildAssets'),
        text('SerialNumber', 'Serial Number', 80),
        date('InstallDate', 'Install Date'),
        date('PurchaseDate', 'Purchase Date'),
        date('UsageEndDate', 'Usage End Date'),
        picklist('Status', 'Status', ['Shipped', 'Installed', 'Registered', 'Obsolete']),
        money('Price', 'Price'),
        textArea('Description', 'Description', 32000)
    ]
};

/** Agreements with customers. */
export const CONTRACT: ObjectDraft = {
    apiName: 'Contract',
    label: 'Contract',
    labelPlural: 'Contracts',
    keyPrefix: '800',
    sharingModel: 'ReadWrite',
    fields: [
        text('ContractNumber', 'Contract Number', 30, {
            ...READ_ONLY,
            nillable: false,
            nameField: true,
            autoNumberFormat: '{00000000}'
        }),
        lookup('AccountId', 'Account ID', 'Account', 'Contracts', {
            ...REQUIRED,
            onDelete: 'Restrict'
        }),
        picklist('Status', 'Status', ['Draft', 'In Approval Process', 'Activated'], {
            ...REQUIRED,
            defaultFormula: '"Draft"'
        }),
        date('StartDate', 'Contract Start Date'),
        date('EndDate', 'Contract End Date', READ_ONLY),
        textArea('Description', 'Description', 32000)
    ]
};
