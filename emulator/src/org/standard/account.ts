import type { ObjectDraft } from '../schema/objectInfo.ts';
import {
    address,
    checkbox,
    date,
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

const SOURCES = ['Web', 'Phone Inquiry', 'Partner Referral', 'Purchased List', 'Other'];

/** Companies. */
export const ACCOUNT: ObjectDraft = {
    apiName: 'Account',
    label: 'Account',
    labelPlural: 'Accounts',
    keyPrefix: '001',
    sharingModel: 'ReadWrite',
    fields: [
        text('Name', 'Account Name', 255, { ...REQUIRED, nameField: true }),
        picklist('Type', 'Account Type', [
            'Prospect',
            'Customer - Direct',
            'Customer - Channel',
            'Channel Partner / Reseller',
            'Installation Partner',
            'Technology Partner',
            'Other'
        ]),
        lookup('ParentId', 'Parent Account ID', 'Account', 'ChildAccounts'),
        ...address('Billing', 'Billing'),
        ...address('Shipping', 'Shipping'),
        phone('Phone', 'Account Phone'),
        phone('Fax', 'Account Fax'),
        text('AccountNumber', 'Account Number', 40),
        url('Website', 'Website'),
        text('Sic', 'SIC Code', 20),
        picklist('Industry', 'Industry', [
            'Agriculture',
            'Apparel',
            'Banking',
            'Biotechnology',
            'Chemicals',
            'Communications',
            'Construction',
            'Consulting',
            'Education',
            'Electronics',
            'Energy',
            'Engineering',
            'Entertainment',
            'Environmental',
            'Finance',
            'Food & Beverage',
            'Government',
            'Healthcare',
            'Hospitality',
            'Insurance',
            'Machinery',
            'Manufacturing',
            'Media',
            'Not For Profit',
            'Recreation',
            'Retail',
            'Shipping',
            'Technology',
            'Telecommunications',
            'Transportation',
            'Utilities',
            'Other'
        ]),
        money('AnnualRevenue', 'Annual Revenue', { scale: 0 }),
        integer('NumberOfEmployees', 'Employees', 8),
        picklist('Ownership', 'Ownership', ['Public', 'Private', 'Subsidiary', 'Other']),
        text('TickerSymbol', 'Ticker Symbol', 20),
        textArea('Description', 'Account Description', 32000),
        picklist('Rating', 'Account Rating', ['Hot', 'Warm', 'Cold']),
        text('Site', 'Account Site', 80),
        picklist('AccountSource', 'Account Source', SOURCES),
        date('LastActivityDate', 'Last Activity', READ_ONLY)
    ]
};

/** People at companies; their name is put together from its parts. */
export const CONTACT: ObjectDraft = {
    apiName: 'Contact',
    label: 'Contact',
    labelPlural: 'Contacts',
    keyPrefix: '003',
    sharingModel: 'ControlledByParent',
    fields: [
        lookup('AccountId', 'Account ID', 'Account', 'Contacts', { onDelete: 'Cascade' }),
        text('LastName', 'Last Name', 80, REQUIRED),
        text('FirstName', 'First Name', 40),
        picklist('Salutation', 'Salutation', ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.']),
        text('Name', 'Full Name', 121, { ...REQUIRED, ...READ_ONLY, nameField: true }),
        ...address('Other', 'Other'),
        ...address('Mailing', 'Mailing'),
        phone('Phone', 'Business Phone'),
        phone('Fax', 'Business Fax'),
        phone('MobilePhone', 'Mobile Phone'),
        phone('HomePhone', 'Home Phone'),
        lookup('ReportsToId', 'Reports To ID', 'Contact', 'ReportsTo'),
        email('Email', 'Email'),
        text('Title', 'Title', 128),
        text('Department', 'Department', 80),
        picklist('LeadSource', 'Lead Source', SOURCES),
        date('Birthdate', 'Birthdate'),
        textArea('Description', 'Contact Description', 32000),
        checkbox('HasOptedOutOfEmail', 'Email Opt Out'),
        url('PhotoUrl', 'Photo URL'),
        date('LastActivityDate', 'Last Activity', READ_ONLY)
    ]
};
