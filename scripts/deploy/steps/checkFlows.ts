import type { Org } from '../rest/org.ts';
import { quotedList, toolingQueryIfServed } from '../rest/query.ts';
import { succeed } from '../rest/requests.ts';
import { already, byHand, done, type Step } from './step.ts';

interface FlowRow {
    readonly Id: string;
    readonly DeveloperName: string;
    readonly ActiveVersionId: string | null;
    readonly LatestVersion: { readonly VersionNumber: number };
}

/**
 * Makes sure that the package's flows are active: in production, flows that are deployed as source
 * arrive inactive. Activates only on request: an administrator may have stopped one on purpose.
 */
export function checkFlows(org: Org, flows: readonly string[], activates: boolean): Step {
    return {
        name: 'Flows',
        async run() {
            const rows = await readFlows(org, flows);
            if (!rows)
                return byHand('this org does not list flows by API', ...activationClicks(flows));
            const missing = flows.filter((name) => !rows.some((row) => row.DeveloperName === name));
            const inactive = rows.filter(({ ActiveVersionId }) => !ActiveVersionId);
            const stopped = inactive.map(({ DeveloperName }) => DeveloperName);
            if (missing.length > 0) return byHand(`missing: ${missing.join(', ')}`, REINSTALL);
            if (stopped.length === 0) return already(`${flows.length} active`);
            if (!activates)
                return byHand(
                    `inactive: ${stopped.join(', ')}; run again with --activate-flows, or`,
                    ...activationClicks(stopped)
                );
            for (const flow of inactive) await activate(org, flow);
            return done(`activated ${stopped.join(', ')}`);
        }
    };
}

const REINSTALL = 'install or deploy the package again';

function readFlows(org: Org, flows: readonly string[]) {
    const assumed = flows.map(
        (DeveloperName): FlowRow => ({
            Id: `<Id of ${DeveloperName}>`,
            DeveloperName,
            ActiveVersionId: null,
            LatestVersion: { VersionNumber: 1 }
        })
    );
    return toolingQueryIfServed<FlowRow>(
        org,
        `SELECT Id, DeveloperName, ActiveVersionId, LatestVersion.VersionNumber FROM FlowDefinition WHERE DeveloperName IN ${quotedList(flows)}`,
        assumed
    );
}

async function activate(org: Org, { Id, LatestVersion }: FlowRow): Promise<void> {
    const path = `/tooling/sobjects/FlowDefinition/${encodeURIComponent(Id)}`;
    const body = { Metadata: { activeVersionNumber: LatestVersion.VersionNumber } };
    await succeed(org, { method: 'PATCH', path, body });
}

function activationClicks(flows: readonly string[]): readonly string[] {
    return flows.map((name) => `Setup > Process Automation > Flows > ${name} > Activate`);
}
