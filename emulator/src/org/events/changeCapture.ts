import { readFileSync } from 'node:fs';
import type {
    CommittedChange,
    DmlOperation,
    Org,
    RecordValues,
    SaveEvent
} from '../kernel/types.ts';
import type { EventBus } from './eventBus.ts';

const CHANGE_TYPES: Readonly<Record<DmlOperation, string>> = {
    insert: 'CREATE',
    update: 'UPDATE',
    delete: 'DELETE'
};
const SELECTED_ENTITY = /<selectedEntity>\s*([\w]+)\s*<\/selectedEntity>/g;
/** What the header says already, or what no subscriber gets. */
const LEFT_OUT = new Set(['Id', 'IsDeleted', 'SystemModstamp']);

/** Publishes Change Data Capture for the objects that the project selects. */
export function captureChanges(org: Org, bus: EventBus): void {
    const selected = selectedEntities(org);
    if (selected.size === 0) return;
    const captured = new Map<string, RecordValues>();
    const isSelected = (objectApiName: string): boolean =>
        selected.has(changeEventOf(objectApiName));
    org.records.register({
        afterSave: (event) => {
            if (isSelected(event.objectApiName)) keepChanges(event, captured);
        }
    });
    org.events.onCommitted((changes) => {
        for (const change of changes)
            if (isSelected(change.objectApiName)) publish(org, bus, change, captured);
        captured.clear();
    });
}

/** `AccountChangeEvent`, `Intacct_Sync_Request__ChangeEvent`. */
export function changeEventOf(objectApiName: string): string {
    return `${objectApiName.replace(/__c$/, '__')}ChangeEvent`;
}

/** Entities such as `AccountChangeEvent` that the project's channel members select. */
export function selectedEntities({ metadata }: Org): Set<string> {
    const members = metadata.otherFiles.filter(
        ({ kind }) => kind === 'platformEventChannelMembers'
    );
    return new Set(
        members.flatMap(({ path }) =>
            [...readFileSync(path, 'utf8').matchAll(SELECTED_ENTITY)].map(
                ([, entity]) => entity ?? ''
            )
        )
    );
}

/** A new record tells all it has, an updated one what it has anew. */
function keepChanges({ operation, changes }: SaveEvent, captured: Map<string, RecordValues>): void {
    if (operation === 'delete') return;
    for (const { id, oldValues, newValues } of changes) {
        const changed = Object.entries(newValues).filter(
            ([name, value]) =>
                !LEFT_OUT.has(name) && (oldValues ? value !== oldValues[name] : value !== null)
        );
        captured.set(id ?? '', { ...captured.get(id ?? ''), ...Object.fromEntries(changed) });
    }
}

function publish(
    org: Org,
    bus: EventBus,
    { objectApiName, operation, ids, userId }: CommittedChange,
    captured: ReadonlyMap<string, RecordValues>
): void {
    const schema = changeEventOf(objectApiName);
    for (const id of ids) {
        const values = operation === 'delete' ? {} : (captured.get(id) ?? {});
        const header = {
            entityName: objectApiName,
            recordIds: [id],
            changeType: CHANGE_TYPES[operation],
            changeOrigin: '',
            transactionKey: String(bus.latest + 1),
            sequenceNumber: 1,
            commitTimestamp: org.clock.now().getTime(),
            commitUser: userId,
            commitNumber: bus.latest + 1,
            changedFields: operation === 'update' ? Object.keys(values) : []
        };
        bus.publish({
            channel: `/data/${schema}`,
            schema,
            objectApiName,
            payload: { ...values, ChangeEventHeader: header }
        });
    }
}
