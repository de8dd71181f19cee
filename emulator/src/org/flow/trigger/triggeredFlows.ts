import type { Flow, FlowTriggerType } from '@salesforce/types/metadata';
import { groupBy } from '../../jobs/groupBy.ts';
import type { Metadata } from '../../kernel/types.ts';
import { defineFlow } from '../run/definition.ts';
import type { FlowDefinition } from '../run/definition.ts';

/** The project's active flows, at hand by name and by what starts them. */
export interface FlowCatalogue {
    flow(name: string): FlowDefinition | undefined;
    /** Flows that a save of this object starts, in the platform's order. */
    triggeredBy(objectApiName: string, trigger: FlowTriggerType): readonly FlowDefinition[];
    scheduled(): readonly FlowDefinition[];
}

/** Indexes the flows once; those that are not active at the moment of asking are left out. */
export function catalogueFlows(
    { flows }: Metadata,
    isActive: (flow: string) => boolean
): FlowCatalogue {
    const definitions = [...flows]
        .map(([name, flow]) => defineFlow(name, flow))
        .sort(byTriggerOrder);
    const active = ({ name }: FlowDefinition): boolean => isActive(name);
    const byName = new Map(definitions.map((definition) => [definition.name, definition]));
    const byTrigger = groupBy(definitions, ({ flow }) =>
        triggerKey(flow.start?.object ?? '', flow.start?.triggerType ?? 'None')
    );
    return {
        flow: (name) => (isActive(name) ? byName.get(name) : undefined),
        triggeredBy: (objectApiName, trigger) =>
            (byTrigger.get(triggerKey(objectApiName, trigger)) ?? []).filter(active),
        scheduled: () =>
            definitions.filter(({ flow }) => flow.start?.triggerType === 'Scheduled').filter(active)
    };
}

function triggerKey(objectApiName: string, trigger: FlowTriggerType): string {
    return `${trigger}:${objectApiName.toLowerCase()}`;
}

/** Orders 1 to 1,000 first, then flows without order by name, then the higher ones. */
function byTriggerOrder(left: FlowDefinition, right: FlowDefinition): number {
    const rank = ({ triggerOrder }: Flow): number => triggerOrder ?? 1000.5;
    return rank(left.flow) - rank(right.flow) || left.name.localeCompare(right.name);
}
