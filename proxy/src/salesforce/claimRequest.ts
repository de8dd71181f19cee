import { forPriceSource } from 'c/mappingUtils';
import { ProxyError } from '../domain/proxyError.ts';
import type { SyncRequest } from '../domain/syncRequest.ts';
import type { Claim } from '../ports/syncOrg.ts';
import {
    BULK_SETTINGS_COLUMNS,
    PULLED_TYPES_QUERY,
    toBulkConfiguration
} from './bulkConfiguration.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep, updateStep, type CompositeResult, type Row } from './composite.ts';
import { MAPPING_COLUMNS, toFieldMapping } from './mappingRow.ts';
import { REQUEST_COLUMNS, REQUEST_OBJECT, toSyncRequest } from './requestRow.ts';
import { idLiteral } from './soql.ts';

/**
 * Takes a request for one run and reads all configuration it needs, in one call.
 *
 * The update reaches only a request that still waits for work, because its address is taken from the
 * query before it; of two runs that get so far together, the validation rule Claimed_By_Another_Run
 * refuses the second.
 */
export async function claimRequest(
    client: SalesforceClient,
    { requestId, claimId, now }: { requestId: string; claimId: string; now: Date }
): Promise<Claim> {
    const id = idLiteral(requestId);
    const result = await composite(
        client,
        [
            queryStep(
                'request',
                `SELECT ${REQUEST_COLUMNS} FROM ${REQUEST_OBJECT} WHERE Id = ${id}`
            ),
            queryStep(
                'claimable',
                `SELECT Id FROM ${REQUEST_OBJECT} WHERE Id = ${id} AND Status__c IN ('Queued', 'Running')`
            ),
            updateStep('claim', `${REQUEST_OBJECT}/@{claimable.records[0].Id}`, {
                Status__c: 'Running',
                Claim__c: claimId,
                Heartbeat_At__c: now.toISOString(),
                Exclusive_Key__c: null
            }),
            queryStep('settings', SETTINGS_QUERY),
            queryStep('mappings', MAPPINGS_QUERY),
            queryStep('types', PULLED_TYPES_QUERY)
        ],
        { allOrNone: false }
    );
    const [row] = await result.rows('request');
    if (!row) {
        return { kind: 'missing' };
    }
    const request = toSyncRequest(row);
    if ((await result.rows('claimable')).length === 0 || isHeldByAnother(result)) {
        return { kind: 'held', request };
    }
    const settings = (await result.rows('settings'))[0];
    const mappingRows = request.transactionType ? await result.rows('mappings') : [];
    return {
        kind: 'claimed',
        work: {
            claimId,
            request,
            settings: {
                syncEnabled: settings?.['Sync_Enabled__c'] === true,
                oneToOne: settings?.['One_To_One__c'] === true
            },
            mappings: forPriceSource(
                mappingRows.filter(isOutgoing).map(toFieldMapping),
                settings?.['Price_Source__c'] === 'Intacct' ? 'Intacct' : 'Salesforce'
            ),
            incoming: mappingRows.filter((row) => !isOutgoing(row)).map(toFieldMapping),
            bulk: toBulkConfiguration(settings ?? {}, await result.rows('types'))
        }
    };
}

const SETTINGS_QUERY = `SELECT Sync_Enabled__c, One_To_One__c, Price_Source__c, ${BULK_SETTINGS_COLUMNS} FROM Intacct_Settings__c WHERE Name = 'Default' LIMIT 1`;

function isOutgoing(row: Row): boolean {
    return row['Direction__c'] === 'To Intacct';
}

const MAPPINGS_QUERY = `SELECT ${MAPPING_COLUMNS} FROM Intacct_Field_Mapping__c
    WHERE Transaction_Type__c = '@{request.records[0].Transaction_Type__c}'
    AND Workflow__c = 'Classic' AND Active__c = true
    ORDER BY Level__c, Sort_Order__c, Id`;

/** Throws any failure of the claim but the one that means another run was faster. */
function isHeldByAnother(result: CompositeResult): boolean {
    const failure = result.failure('claim');
    if (failure && !isClaimRefusal(failure)) {
        throw failure;
    }
    return failure !== undefined;
}

/** Whether a write was refused because another run holds the request. */
function isClaimRefusal({ facts }: ProxyError): boolean {
    return (
        facts.field === 'Claim__c' &&
        (facts.detail ?? '').includes('FIELD_CUSTOM_VALIDATION_EXCEPTION')
    );
}

/** Tells a run that writes to its request whether it lost the request to another run. */
export function ownershipFailure(failure: ProxyError, { name }: SyncRequest): ProxyError {
    return isClaimRefusal(failure)
        ? new ProxyError('REQUEST.NOT_CLAIMABLE', { params: { record: name } })
        : failure;
}
