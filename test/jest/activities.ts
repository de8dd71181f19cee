import type { Activity } from 'c/syncActivityService';

/** A failed request for a Sales Order, of the user of the tests, unless told otherwise. */
export function activity(changes: Partial<Activity> = {}): Activity {
    return {
        id: 'a0R1',
        name: 'SR-000001',
        operation: 'Create Document',
        status: 'Failed',
        ownerId: '005000000000000000',
        askedAt: '2027-01-01T08:00:00.000Z',
        askedBy: 'Robin Rep',
        typeName: 'Sales Order',
        opportunityId: '006000000000001',
        opportunityName: 'Acme – Renewal',
        scheduleName: undefined,
        documentId: undefined,
        documentRecordId: undefined,
        attempts: 1,
        startedAt: '2027-01-01T08:00:01.000Z',
        completedAt: '2027-01-01T08:00:03.000Z',
        nextAttemptAt: undefined,
        read: undefined,
        written: undefined,
        failed: undefined,
        progress: undefined,
        errorCode: 'LOCATION.MISSING',
        errorMessage: 'A location is missing.',
        errorField: undefined,
        errorOwner: 'Rep',
        ...changes
    };
}
