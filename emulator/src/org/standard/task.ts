import type { FieldInfo } from '../kernel/types.ts';
import type { ObjectDraft } from '../schema/objectInfo.ts';
import {
    checkbox,
    date,
    dateTime,
    integer,
    lookup,
    picklist,
    text,
    textArea,
    READ_ONLY,
    REQUIRED
} from './fields.ts';

/** What activities may be about; custom objects join when they allow activities. */
const SUBJECTS = ['Account', 'Opportunity', 'Order', 'Case', 'Campaign', 'Contract', 'Asset'];

function people(child: string): FieldInfo {
    return lookup('WhoId', 'Name ID', ['Contact', 'Lead'], child);
}

function subjects(child: string): FieldInfo {
    return lookup('WhatId', 'Related To ID', SUBJECTS, child);
}

/** Things to do. */
export const TASK: ObjectDraft = {
    apiName: 'Task',
    label: 'Task',
    labelPlural: 'Tasks',
    keyPrefix: '00T',
    sharingModel: 'Private',
    fields: [
        people('Tasks'),
        subjects('Tasks'),
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

/** Meetings. */
export const EVENT: ObjectDraft = {
    apiName: 'Event',
    label: 'Event',
    labelPlural: 'Events',
    keyPrefix: '00U',
    sharingModel: 'Private',
    fields: [
        people('Events'),
        subjects('Events'),
        text('Subject', 'Subject', 255, { nameField: true }),
        text('Location', 'Location', 255),
        checkbox('IsAllDayEvent', 'All-Day Event'),
        dateTime('StartDateTime', 'Start Date Time'),
        dateTime('EndDateTime', 'End Date Time'),
        integer('DurationInMinutes', 'Duration', 8),
        textArea('Description', 'Description', 32000)
    ]
};
