import type { Context, Org } from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';

/** Lets only those run a flow who have Run Flows or access to it. @throws OrgError 403 INSUFFICIENT_ACCESS */
export function requireFlowAccess(org: Org, flowApiName: string, { user }: Context): void {
    const flow = org.metadata.flows.get(flowApiName);
    const isRestricted = flow?.isAdditionalPermissionRequiredToRun ?? false;
    if (!org.access.canRunFlow(user, flowApiName, isRestricted))
        throw new OrgError(
            403,
            'INSUFFICIENT_ACCESS',
            `You don't have permission to run the flow ${flowApiName}. Ask for Run Flows or access to this flow.`
        );
}
