import { forPriceSource } from 'c/mappingUtils';
import { ProxyError } from '../domain/proxyError.ts';
import type { Workflow } from '../domain/mirrorObject.ts';
import type { SyncRequest } from '../domain/syncRequest.ts';
import type { Claim } from '../ports/syncOrg.ts';
import {
    BULK_SETTINGS_COLUMNS,
    PULLED_TYPES_QUERY,
    toBulkConfiguration
} from './bulkConfiguration.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep, updateStep, type CompositeResult, type Row } from './composite.ts';
import { isOfWorkflow, MAPPING_COLUMNS, toFieldMapping } from './mappingRow.ts';
import { REQUEST_COLUMNS, REQUEST_OBJECT, toSyncRequest } from './requestRow.ts';
import { idLiteral } from './soql.ts';

/**
 * Takes a request for one run and reads all configuration it needs, in one call. A document made from
 * an opportunity is mapped the classic way in either workflow; sending maps the Sales Document.
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
    const settings = (await result.rows('settings'))[0];
    const isSending = row['Operation__c'] === 'Send Document';
    const workflow = isSending ? 'Advanced' : workflowOf(settings);
    const request = toSyncRequest(row, workflow);
    if ((await result.rows('claimable')).length === 0 || isHeldByAnother(result)) {
        return { kind: 'held', request };
    }
    const mappingRows = request.transactionType ? await result.rows('mappings') : [];
    return {
        kind: 'claimed',
        work: {
            claimId,
            request,
            settings: {
                syncEnabled: settings?.['Sync_Enabled__c'] === true,
                oneToOne: settings?.['One_To_One__c'] === true,
                workflow
            },
            mappings: forPriceSource(
                mappingRows
                    .filter(isOutgoing)
                    .filter(isOfWorkflow(isSending ? 'Advanced' : 'Classic'))
                    .map(toFieldMapping),
                settings?.['Price_Source__c'] === 'Intacct' ? 'Intacct' : 'Salesforce'
            ),
            incoming: mappingRows
                .filter((row) => !isOutgoing(row))
                .filter(isOfWorkflow(workflow))
                .map(toFieldMapping),
            bulk: toBulkConfiguration(settings ?? {}, await result.rows('types'), workflow)
        }
    };
}

const SETTINGS_QUERY = `SELECT Sync_Enabled__c, One_To_One__c, Workflow__c, Price_Source__c,
    ${BULK_SETTINGS_COLUMNS} FROM Intacct_Settings__c WHERE Name = 'Default' LIMIT 1`;

/** The workflow that an administrator chose; an org that says nothing works the classic way. */
export function workflowOf(settings: Row | undefined): Workflow {
    return settings?.['Workflow__c'] === 'Advanced' ? 'Advanced' : 'Classic';
}

function isOutgoing(row: Row): boolean {
    return row['Direction__c'] === 'To Intacct';
}

const MAPPINGS_QUERY = `SELECT ${MAPPING_COLUMNS} FROM Intacct_Field_Mapping__c
    WHERE Transaction_Type__c = '@{request.records[0].Transaction_Type__c}'
    AND Active__c = true
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
