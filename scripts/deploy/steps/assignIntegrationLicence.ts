import type { Org } from '../rest/org.ts';
import { idOf, query, queryIfServed, quoted } from '../rest/query.ts';
import { succeed } from '../rest/requests.ts';
import { already, byHand, done, type Step } from './step.ts';

const LICENCE = 'SalesforceAPIIntegrationPsl';
const USER_LICENCE = 'Salesforce Integration';

/**
 * Gives an integration user the permission set licence without which Salesforce refuses it every
 * permission on standard objects. A user with a full licence needs none.
 */
export function assignIntegrationLicence(org: Org, username: string): Step {
    return {
        name: 'Licence of the integration user',
        async run() {
            const soql = `SELECT Id FROM PermissionSetLicense WHERE DeveloperName = ${quoted(LICENCE)}`;
            const [licence] =
                (await queryIfServed(org, soql, [{ Id: `<Id of ${LICENCE}>` }])) ?? [];
            if (!licence)
                return byHand(
                    'this org lists no Salesforce API Integration licence',
                    `Setup > Users > Users > ${username}: if its licence is ${USER_LICENCE}, add Salesforce API Integration under Permission Set License Assignments`
                );
            if (!(await isIntegrationUser(org, username)))
                return already(`${username} has a full licence and needs no other`);
            return assign(org, username, licence.Id);
        }
    };
}

async function isIntegrationUser(org: Org, username: string): Promise<boolean> {
    const soql = `SELECT Id FROM User WHERE Username = ${quoted(username)} AND Profile.UserLicense.Name = ${quoted(USER_LICENCE)}`;
    return (await query(org, soql, [{ Id: username }])).length > 0;
}

async function assign(org: Org, username: string, PermissionSetLicenseId: string) {
    const held = await query(
        org,
        `SELECT Id FROM PermissionSetLicenseAssign WHERE Assignee.Username = ${quoted(username)} AND PermissionSetLicenseId = ${quoted(PermissionSetLicenseId)}`
    );
    if (held.length > 0) return already(`${username} holds Salesforce API Integration`);
    const AssigneeId = await idOf(org, ['User', 'Username', username], 'Correct the username.');
    const path = '/sobjects/PermissionSetLicenseAssign';
    await succeed(org, { method: 'POST', path, body: { AssigneeId, PermissionSetLicenseId } });
    return done(`${username}: Salesforce API Integration`);
}
