import type { Basis } from '../../domain/check/checkDocument.ts';
import type { DocumentFields } from '../../domain/documentField.ts';
import type { TransactionDefinition } from '../../domain/transactionDefinition.ts';
import { perDimension, type MasterData, type ReferencedIds } from '../../domain/masterData.ts';
import type { IntacctClient } from '../client.ts';
import type { IntacctLogin } from '../company.ts';
import { queryMany } from '../queryMany.ts';
import type { Raw } from '../raw.ts';
import { DEFINITION_QUERIES, toDefinitions } from './definitions.ts';
import {
    CUSTOMER_OBJECT,
    DIMENSION_OBJECTS,
    ITEM_OBJECT,
    toCustomer,
    toDimensionValue,
    toItem,
    UNIT_QUERY,
    unitsByGroup
} from './masterData.ts';
import type { CatalogMemory } from './memory.ts';
import { ENTITY_QUERY, readPreferences, toProfile } from './profile.ts';
import { referencedRows, type RowsByObject } from './referencedRows.ts';

interface Sources {
    readonly send: IntacctClient;
    readonly login: IntacctLogin;
    readonly memory: CatalogMemory;
    readonly fields: (definition: string) => Promise<DocumentFields | undefined>;
}

/**
 * Gathers what a document is checked against, at the lowest price: everything that can be queried is
 * asked in one call, whatever the number of lines; set-up and harmless records are remembered.
 *
 * out     at most four Intacct calls the first time, one while the set-up is remembered, none when
 *         every record named was harmless a moment ago
 */
export async function readCheckBasis(
    { send, login, memory, fields }: Sources,
    definition: string,
    ids: ReferencedIds
): Promise<Basis> {
    const known = {
        profile: memory.profile.get(''),
        definitions: ifUsable(memory.definitions.get(''), definition),
        units: memory.units.get('')
    };
    const rows = referencedRows(memory.rows, ids);
    const [described, preferences, answers] = await Promise.all([
        fields(definition),
        known.profile ? undefined : readPreferences(send),
        queryMany(send, [
            ...rows.queries,
            ...(known.profile ? [] : [ENTITY_QUERY]),
            ...(known.units ? [] : [UNIT_QUERY]),
            ...(known.definitions ? [] : DEFINITION_QUERIES)
        ])
    ]);
    const rest = answers.slice(rows.queries.length);
    const entities = known.profile ? [] : (rest.shift() ?? []);
    const units = known.units ?? unitsByGroup(rest.shift() ?? []);
    const definitions = known.definitions ?? toDefinitions(rest);
    const profile = known.profile ?? toProfile(preferences ?? EMPTY, entities, login);
    if (!known.profile) {
        memory.profile.put('', profile);
    }
    if (!known.units) {
        memory.units.put('', units);
    }
    if (!known.definitions) {
        memory.definitions.put('', definitions);
    }
    return {
        profile,
        entityId: login.entityId,
        definitions,
        fields: described,
        masterData: masterDataOf(rows.take(answers), units)
    };
}

/** Remembered definitions, unless the wanted one is not among them or is off: it may be back by now. */
function ifUsable(
    definitions: readonly TransactionDefinition[] | undefined,
    wanted: string
): readonly TransactionDefinition[] | undefined {
    return definitions?.some(({ name, active }) => name === wanted && active)
        ? definitions
        : undefined;
}

const EMPTY = { company: {}, orderEntry: {} };

function masterDataOf(rows: RowsByObject, units: MasterData['units']): MasterData {
    const read = <T>(object: string, toRecord: (row: Raw) => T) =>
        new Map([...(rows.get(object) ?? [])].map(([id, row]) => [id, toRecord(row)]));
    return {
        customers: read(CUSTOMER_OBJECT, toCustomer),
        items: read(ITEM_OBJECT, toItem),
        dimensions: perDimension((name) => read(DIMENSION_OBJECTS[name], toDimensionValue)),
        units
    };
}
