import { readFromSf } from '../cli/sf.ts';
import type { Target } from '../cli/target.ts';
import { deployClientApp } from '../externalClientApp/deployClientApp.ts';
import type { Org } from '../rest/org.ts';
import { query, quoted } from '../rest/query.ts';
import { EXTERNAL_CLIENT_APP } from '../names.ts';
import { already, byHand, done, type Outcome, type Step } from './step.ts';

interface Wishes {
    readonly integrationUser: string | undefined;
    /** Undefined where the Salesforce CLI is not signed in, which the local org does not need. */
    readonly target: Target | undefined;
}

/**
 * Creates the external client app that lets the proxy sign in as the integration user. An app that is
 * there stays as it is: an administrator may have tightened its policies.
 */
export function createClientApp(org: Org, { integrationUser, target }: Wishes): Step {
    return {
        name: "The proxy's way in: an external client app",
        async run() {
            if (!target) return byHand('the local org lets the proxy in with client id local');
            if (await exists(target)) return already(`${EXTERNAL_CLIENT_APP} is there`);
            if (!integrationUser)
                return byHand('run again with --integration-user USERNAME to create it');
            const contactEmail = await emailOf(org);
            await deployClientApp(target, { integrationUser, contactEmail });
            return keysFor(org, integrationUser);
        }
    };
}

async function exists({ shell, targetOrg }: Target): Promise<boolean> {
    const words = ['org', 'list', 'metadata', '--metadata-type', 'ExternalClientApplication'];
    const listed = await readFromSf<unknown>(shell, [...words, '--target-org', targetOrg]);
    const apps = Array.isArray(listed) ? (listed as { fullName: string }[]) : [];
    return apps.some(({ fullName }) => fullName === EXTERNAL_CLIENT_APP);
}

async function emailOf(org: Org): Promise<string> {
    const soql = `SELECT Email FROM User WHERE Username = ${quoted(org.username)}`;
    const [user] = await query(org, soql, [{ Email: 'admin@example.com' }]);
    return user?.Email ?? org.username;
}

async function keysFor(org: Org, integrationUser: string): Promise<Outcome> {
    const assumed = [{ Id: '<organization id>' }];
    const [organization] = await query(org, 'SELECT Id FROM Organization', assumed);
    return done(
        `the proxy signs in as ${integrationUser} once it knows the key`,
        'Setup > Apps > External Client Apps > External Client App Manager > Intacct Proxy',
        'Settings > OAuth Settings > Consumer Key and Secret; confirm with the code from the email',
        `put both into the proxy's ORGS, organizationId ${organization?.Id}, as salesforce.clientId and salesforce.clientSecret, with salesforce.loginUrl ${org.instanceUrl}; start the proxy again`
    );
}
