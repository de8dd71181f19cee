import type { ProxyError } from '../../domain/proxyError.ts';
import type { ChangedDocument } from '../../domain/pull/changedDocument.ts';
import type { PulledType } from '../../domain/pull/configuration.ts';
import { isCurrency } from '../../domain/pull/currency.ts';
import { doubtsAbout } from '../../domain/pull/doubts.ts';
import { opportunityClue } from '../../domain/pull/opportunityClue.ts';
import type { Mirror } from '../../ports/syncOrg.ts';
import type { BulkJob } from './bulkJob.ts';

/** A document with what it belongs to in Salesforce, and what remains unclear about it. */
export interface LinkedDocument {
    readonly mirror: Mirror;
    readonly doubts: readonly ProxyError[];
}

/** Finds accounts, opportunities and products of documents; what was found is not asked for again. */
export interface Links {
    link(type: PulledType, documents: readonly ChangedDocument[]): Promise<LinkedDocument[]>;
    accounts(customerIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Remembers what was found for the time of one run. */
export function openLinks({
    org,
    store,
    work: { bulk }
}: Pick<BulkJob, 'org' | 'store' | 'work'>): Links {
    const accounts = remembering((ids) => store.findAccounts(ids));
    const products = remembering((ids) => org.findProducts(ids));

    return {
        accounts,
        async link(type, documents) {
            const accountIds = await accounts(
                documents.flatMap(({ customerId }) => customerId ?? [])
            );
            const lines = type.includeDetails ? documents.flatMap((one) => one.lines) : [];
            const productIds = await products(lines.flatMap(({ itemId }) => itemId ?? []));
            const clues = documents.flatMap((document) => opportunityClue(document) ?? []);
            const opportunities = await store.findOpportunities(clues, bulk.types);
            return documents.map((document) => {
                const { key, customerId, currencyCode } = document;
                const accountId = accountIds.get(customerId ?? '');
                const opportunityId = opportunities.get(key);
                const isKnown = currencyCode !== undefined && isCurrency(currencyCode);
                return {
                    mirror: {
                        type,
                        document: isKnown ? document : { ...document, currencyCode: undefined },
                        accountId,
                        opportunityId,
                        productIds,
                        incoming: type.incoming
                    },
                    doubts: doubtsAbout(document, {
                        accountId,
                        opportunityId,
                        productIds,
                        includesDetails: type.includeDetails
                    })
                };
            });
        }
    };
}

/** Asks only for what was not asked for before; what is not there is remembered, too. */
function remembering(
    find: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
): (ids: readonly string[]) => Promise<ReadonlyMap<string, string>> {
    const asked = new Set<string>();
    const found = new Map<string, string>();
    return async (ids) => {
        const unknown = [...new Set(ids)].filter((id) => !asked.has(id));
        if (unknown.length > 0) {
            (await find(unknown)).forEach((value, id) => found.set(id, value));
            unknown.forEach((id) => asked.add(id));
        }
        return found;
    };
}
