import { DeploymentFailure } from '../cli/failure.ts';
import type { Org } from '../rest/org.ts';
import { query, quotedList } from '../rest/query.ts';
import { PERMISSION_SETS } from '../names.ts';
import { already, type Step } from './step.ts';

/** Makes sure that the package is there before anything is set up for it. */
export function findPackage(org: Org): Step {
    const names = Object.values(PERMISSION_SETS);
    return {
        name: 'The package',
        isVital: true,
        async run() {
            const soql = `SELECT Name FROM PermissionSet WHERE Name IN ${quotedList(names)}`;
            const assumed = names.map((Name) => ({ Name: Name as string }));
            const found = (await query(org, soql, assumed)).map(({ Name }) => Name);
            const missing = names.filter((name) => !found.includes(name));
            if (missing.length > 0)
                throw new DeploymentFailure(
                    `The package is not installed in ${org.instanceUrl}: it lacks ${missing.join(', ')}.`,
                    'Install it from its link, or deploy it: npm run deploy -- --target-org NAME'
                );
            return already('installed');
        }
    };
}
