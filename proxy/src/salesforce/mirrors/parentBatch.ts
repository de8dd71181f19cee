import type { Mirror } from '../../ports/syncOrg.ts';
import type { Refusal } from '../../ports/mirrorStore.ts';
import type { SalesforceClient } from '../client.ts';
import { parentUpdates, type ParentUpdate } from '../parentFields.ts';
import { saveCollections } from './collections.ts';

/** Gathers what documents bring to their opportunities and accounts. */
export interface ParentBatch {
    readonly add: (mirror: Mirror) => void;
    /** Writes it; answers which documents had a record that was refused. */
    readonly write: () => Promise<readonly Refusal[]>;
}

/** Of several documents of one record, the one that changed last wins, as it would one by one. */
export function parentBatch(client: SalesforceClient): ParentBatch {
    const updates = new Map<string, ParentUpdate & { readonly key: string }>();

    async function write(object: ParentUpdate['object']): Promise<Refusal[]> {
        const own = [...updates.values()].filter((update) => update.object === object);
        const refused = await saveCollections(
            client,
            { update: object },
            own.map(({ id: Id, fields }) => ({ Id, ...fields }))
        );
        const passing = refused.find(({ error }) => error.isRetryable);
        if (passing) {
            throw passing.error;
        }
        return refused.map(({ row, error }) => ({
            key: updates.get(String(row['Id']))?.key ?? '',
            error
        }));
    }

    return {
        add(mirror) {
            for (const update of parentUpdates(mirror)) {
                updates.set(update.id, { ...update, key: mirror.document.key });
            }
        },
        write: async () => [...(await write('Opportunity')), ...(await write('Account'))]
    };
}
