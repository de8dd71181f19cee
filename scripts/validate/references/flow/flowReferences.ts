import { globalProblem } from '../formula.ts';
import type { Inventory } from '../inventory.ts';
import { pathProblem } from '../paths.ts';
import { membersOfType, type Resource } from './resources.ts';

/** What `$Flow` offers in every flow. */
const FLOW_GLOBALS = new Set([
    'ActiveStages',
    'CurrentDate',
    'CurrentDateTime',
    'CurrentRecord',
    'CurrentStage',
    'FaultMessage',
    'InterviewGuid',
    'InterviewStartTime'
]);
const CONSTANTS = new Set(['True', 'False', 'EmptyString']);

/** Says where a reference such as `$Record.Name`, `Get_Order.Total__c` or `answer.code` goes wrong. */
export function referenceProblem(
    name: string,
    resources: ReadonlyMap<string, Resource>,
    inventory: Inventory
): string | undefined {
    const [head = '', ...rest] = name.split('.');
    if (head === '$Flow') return known(FLOW_GLOBALS, rest[0] ?? '', name);
    if (head === '$GlobalConstant') return known(CONSTANTS, rest[0] ?? '', name);
    const resource = resources.get(head);
    if (!resource)
        return head.startsWith('$')
            ? globalProblem(inventory, name)
            : `${head} is no element or resource of this flow`;
    if (rest.length === 0) return undefined;
    if (resource.object) return pathProblem(inventory, resource.object, rest.join('.'));
    return memberProblem(name, resource.members, rest, inventory);
}

function memberProblem(
    name: string,
    members: Resource['members'],
    [member = '', ...rest]: readonly string[],
    inventory: Inventory
): string | undefined {
    if (!members) return undefined;
    if (!members.has(member)) return `${name}: ${member} does not exist`;
    const type = members.get(member);
    return type && rest.length > 0
        ? memberProblem(name, membersOfType(inventory, type), rest, inventory)
        : undefined;
}

function known(names: ReadonlySet<string>, name: string, reference: string): string | undefined {
    return names.has(name) ? undefined : `${reference} does not exist`;
}
