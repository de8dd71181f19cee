import type { ObjectDraft } from '../schema/objectInfo.ts';
import { checkbox, date, lookup, picklist, text, textArea, READ_ONLY, REQUIRED } from './fields.ts';

/** Things to do; related to an account only in the local org. */
export const TASK: ObjectDraft = {
    apiName: 'Task',
    label: 'Task',
    labelPlural: 'Tasks',
    keyPrefix: '00T',
    sharingModel: 'Private',
    fields: [
        lookup('WhoId', 'Contact ID', 'Contact', 'Tasks'),
        lookup('WhatId', 'Related To ID', 'Account', 'Tasks'),
        text('Subject', 'Subject', 255, { nameField: true }),
        date('ActivityDate', 'Due Date Only'),
        picklist(
            'Status',
            'Status',
            ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'],
            { ...REQUIRED, defaultFormula: '"Not Started"' }
        ),
        picklist('Priority', 'Priority', ['High', 'Normal', 'Low'], {
            ...REQUIRED,
            defaultFormula: '"Normal"'
        }),
        textArea('Description', 'Description', 32000),
        checkbox('IsClosed', 'Closed', { ...READ_ONLY, permissionable: false })
    ]
};
