import type { StandardBehaviour } from './types.ts';

/** Nobody holds a permission set twice. */
export const PERMISSION_SET_ASSIGNMENT_BEHAVIOUR: StandardBehaviour = {
    objectApiName: 'PermissionSetAssignment',
    derive(change, tools) {
        const { newValues, oldValues } = change;
        if (oldValues) return;
        const [assignee, set] = [newValues['AssigneeId'], newValues['PermissionSetId']];
        const held = tools.findBy('PermissionSetAssignment', 'AssigneeId', String(assignee));
        if (held.some((row) => row['PermissionSetId'] === set))
            change.refuse(
                'DUPLICATE_VALUE',
                `Duplicate PermissionSetAssignment. Assignee: ${assignee}; Permission Set: ${set}`
            );
    }
};
