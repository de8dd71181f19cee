import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Secrets } from '../cli/secrets.ts';
import type { Target } from '../cli/target.ts';
import { readStandardRecords } from '../data/standardRecords.ts';
import type { Org } from '../rest/org.ts';
import { assignIntegrationLicence } from '../steps/assignIntegrationLicence.ts';
import { assignPermissionSets } from '../steps/assignPermissionSets.ts';
import { checkFlows } from '../steps/checkFlows.ts';
import { checkWorkflowUser } from '../steps/checkWorkflowUser.ts';
import { createClientApp } from '../steps/createClientApp.ts';
import { findPackage } from '../steps/findPackage.ts';
import { loadSettings, loadTransactionTypes } from '../steps/loadStandardRecords.ts';
import { openSettings } from '../steps/openSettings.ts';
import { setProxyAddress } from '../steps/setProxyAddress.ts';
import { setProxySecret } from '../steps/setProxySecret.ts';
import type { Step } from '../steps/step.ts';
import { grantsFor } from './grants.ts';
import type { PostInstallOptions } from './options.ts';

export interface PostInstallPorts {
    readonly root: string;
    readonly org: Org;
    readonly secrets: Secrets;
    /** Undefined against the local org, which the Salesforce CLI does not know. */
    readonly target: Target | undefined;
}

/** Everything between the installed package and the first order, in the order in which it can be done. */
export function postInstallSteps(
    options: PostInstallOptions,
    { root, org, secrets, target }: PostInstallPorts
): readonly Step[] {
    const { proxyUrl, integrationUser, workflowUser, replaceSecret, activateFlows, opens } =
        options;
    const records = readStandardRecords(join(root, 'data'));
    return [
        findPackage(org),
        ...(integrationUser ? [assignIntegrationLicence(org, integrationUser)] : []),
        assignPermissionSets(org, grantsFor(org.username, options)),
        setProxyAddress(org, proxyUrl),
        setProxySecret(org, secrets, replaceSecret),
        createClientApp(org, { integrationUser, target }),
        checkWorkflowUser(org, workflowUser),
        loadSettings(org, records),
        loadTransactionTypes(org, records),
        checkFlows(org, flowNames(root), activateFlows),
        ...(opens ? [openSettings(org, target)] : [])
    ];
}

function flowNames(root: string): readonly string[] {
    const suffix = '.flow-meta.xml';
    return readdirSync(join(root, 'force-app/main/default/flows'))
        .filter((file) => file.endsWith(suffix))
        .map((file) => file.slice(0, -suffix.length));
}
