import { randomUUID } from 'node:crypto';
import { isPlatformEvent } from '../kernel/types.ts';
import type { Org } from '../kernel/types.ts';
import type { EventBus } from './eventBus.ts';

/** Publishes platform events once the transaction that made them is committed. */
export function publishPlatformEvents(org: Org, bus: EventBus): void {
    org.events.onCommitted((changes) => {
        for (const { objectApiName, operation, ids } of changes) {
            if (operation !== 'insert' || !isPlatformEvent(objectApiName)) continue;
            for (const id of ids) publish(org, bus, objectApiName, id);
        }
    });
}

function publish(org: Org, bus: EventBus, objectApiName: string, id: string): void {
    const user = org.users.defaultWorkflowUser();
    const values = org.records.read(objectApiName, id, { user, mode: 'system' }) ?? {};
    const object = org.schema.requireObject(objectApiName);
    const own = [...object.fields.values()].filter(({ custom }) => custom);
    bus.publish({
        channel: `/event/${objectApiName}`,
        schema: id,
        objectApiName,
        uuid: randomUUID(),
        payload: {
            CreatedDate: values['CreatedDate'],
            CreatedById: values['CreatedById'],
            ...Object.fromEntries(
                own.map(({ apiName }) => [apiName, values[apiName] ?? null] as const)
            )
        }
    });
}
