import type { StandardBehaviour } from './types.ts';

/** A person's name is put together from its parts. */
function personName(objectApiName: string): StandardBehaviour {
    return {
        objectApiName,
        derive({ newValues }) {
            const parts = [newValues['FirstName'], newValues['LastName']];
            newValues['Name'] = parts
                .filter((part) => part !== null && part !== undefined)
                .join(' ');
        }
    };
}

export const CONTACT_BEHAVIOUR = personName('Contact');
export const LEAD_BEHAVIOUR = personName('Lead');
export const USER_BEHAVIOUR = personName('User');

/** A closed case says since when. */
export const CASE_BEHAVIOUR: StandardBehaviour = {
    objectApiName: 'Case',
    derive({ newValues }, { now }) {
        newValues['IsClosed'] = newValues['Status'] === 'Closed';
        newValues['ClosedDate'] = newValues['IsClosed'] ? (newValues['ClosedDate'] ?? now()) : null;
    }
};

/** A finished task is closed. */
export const TASK_BEHAVIOUR: StandardBehaviour = {
    objectApiName: 'Task',
    derive({ newValues }) {
        newValues['IsClosed'] = newValues['Status'] === 'Completed';
    }
};
