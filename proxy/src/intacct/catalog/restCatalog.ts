import type { DocumentFields } from '../../domain/documentField.ts';
import type { Catalog } from '../../ports/catalog.ts';
import type { IntacctClient } from '../client.ts';
import type { Company } from '../company.ts';
import { queryMany } from '../queryMany.ts';
import { asRaw } from '../raw.ts';
import { resultOf } from '../resultOf.ts';
import { readCheckBasis } from './checkBasis.ts';
import { DEFINITION_QUERIES, toDefinitions } from './definitions.ts';
import { toDocumentFields } from './fields.ts';
import { missingPermissions } from './permissions.ts';
import { ENTITY_QUERY, readPreferences, toProfile } from './profile.ts';

/** How a company is set up, through its REST API; what all its runs remember lives in the company. */
export function restCatalog(send: IntacctClient, { login, memory }: Company): Catalog {
    async function fields(definition: string): Promise<DocumentFields | undefined> {
        const known = memory.fields.get(definition);
        if (known) {
            return known;
        }
        const name = encodeURIComponent(`order-entry/document::${definition}`);
        const answer = await send({ method: 'GET', path: `/services/core/model?name=${name}` });
        if (answer.status === 404) {
            return undefined;
        }
        const found = toDocumentFields(definition, asRaw(resultOf(answer)));
        if (found.header.length === 0) {
            return undefined;
        }
        memory.fields.put(definition, found);
        return found;
    }

    return {
        entityId: login.entityId,
        async profile() {
            memory.clear();
            const [preferences, [entities = []]] = await Promise.all([
                readPreferences(send),
                queryMany(send, [ENTITY_QUERY])
            ]);
            const profile = toProfile(preferences, entities, login);
            memory.profile.put('', profile);
            return profile;
        },
        missingPermissions: () => missingPermissions(send),
        async definitions() {
            const definitions = toDefinitions(await queryMany(send, DEFINITION_QUERIES));
            memory.definitions.put('', definitions);
            return definitions;
        },
        fields,
        checkBasis: (definition, ids) =>
            readCheckBasis({ send, login, memory, fields }, definition, ids)
    };
}
