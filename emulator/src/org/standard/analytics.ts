import type { ObjectDraft } from '../schema/objectInfo.ts';
import { checkbox, lookup, picklist, text, textArea, READ_ONLY, REQUIRED } from './fields.ts';

const SHIPPED = {
    sharingModel: 'Read',
    createable: false,
    updateable: false,
    deletable: false
} as const;
const PLAIN = { ...READ_ONLY, permissionable: false };
const NEEDED = { ...REQUIRED, ...PLAIN };

/** A folder of reports or of dashboards. */
export const FOLDER: ObjectDraft = {
    ...SHIPPED,
    apiName: 'Folder',
    label: 'Folder',
    labelPlural: 'Folders',
    keyPrefix: '00l',
    fields: [
        text('Name', 'Name', 80, { ...NEEDED, nameField: true }),
        text('DeveloperName', 'Folder Unique Name', 80, PLAIN),
        picklist('AccessType', 'Access', ['Shared', 'Public', 'Hidden', 'PublicInternal'], NEEDED),
        picklist('Type', 'Type', ['Report', 'Dashboard'], NEEDED),
        checkbox('IsReadonly', 'Read Only', PLAIN)
    ]
};

/** A report; its result is the Reports API's. */
export const REPORT: ObjectDraft = {
    ...SHIPPED,
    apiName: 'Report',
    label: 'Report',
    labelPlural: 'Reports',
    keyPrefix: '00O',
    fields: [
        text('Name', 'Report Name', 40, { ...NEEDED, nameField: true }),
        text('DeveloperName', 'Report Unique Name', 80, NEEDED),
        textArea('Description', 'Description', 255, PLAIN),
        text('FolderName', 'Folder Name', 256, PLAIN),
        lookup('OwnerId', 'Folder ID', 'Folder', undefined, NEEDED),
        picklist('Format', 'Format', ['Tabular', 'Summary', 'Matrix', 'MultiBlock'], NEEDED)
    ]
};

/** A dashboard; its data is the Dashboards API's. */
export const DASHBOARD: ObjectDraft = {
    ...SHIPPED,
    apiName: 'Dashboard',
    label: 'Dashboard',
    labelPlural: 'Dashboards',
    keyPrefix: '01Z',
    fields: [
        text('Title', 'Title', 80, { ...NEEDED, nameField: true }),
        text('DeveloperName', 'Dashboard Unique Name', 80, NEEDED),
        textArea('Description', 'Description', 255, PLAIN),
        text('FolderName', 'Folder Name', 256, PLAIN),
        lookup('FolderId', 'Folder ID', 'Folder', undefined, NEEDED),
        picklist('Type', 'Dashboard Running User', ['SpecifiedUser', 'LoggedInUser'], NEEDED)
    ]
};
