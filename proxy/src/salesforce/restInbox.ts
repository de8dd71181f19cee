import type { Connection } from 'jsforce/lib/connection.js';
import type { IntacctEvent } from '../domain/intacctEvent.ts';
import type { TokenCache } from '../domain/tokenCache.ts';
import type { TransactionType } from '../domain/transactionType.ts';
import type { EventInbox, Reception } from '../ports/eventInbox.ts';
import type { Run } from '../ports/run.ts';
import { workflowOf } from './claimRequest.ts';
import { salesforceClient, type SalesforceClient } from './client.ts';
import { composite, queryStep, type CompositeResult, type Step } from './composite.ts';
import { REQUEST_OBJECT, toType } from './requestRow.ts';
import { textLiteral } from './soql.ts';
import { textAt } from './sourceRecord.ts';

/** Makes sync requests of events, in the org they are for. */
export function restInbox(sessions: TokenCache<Connection>, run: Run): EventInbox {
    const client = salesforceClient(sessions, run);
    return { receive: (event) => receive(client, event) };
}

/**
 * Queues the refresh of one document, or a pull of its type when Salesforce does not know the document
 * by the name the event gives it.
 *
 * out     duplicate when the event was delivered before, or the same work already waits
 */
async function receive(client: SalesforceClient, event: IntacctEvent): Promise<Reception> {
    const { found, type } = await whatIsKnown(client, event);
    if ((await found.rows('delivered')).length > 0) {
        return 'duplicate';
    }
    if (!type) {
        return 'ignored';
    }
    const mirrorId = await mirrorOf(client, type, event);
    const isKnown = mirrorId !== undefined || event.documentId !== undefined;
    const work = isKnown
        ? {
              Operation__c: 'Refresh Document',
              Exclusive_Key__c: `Refresh Document-${event.documentId ?? mirrorId}`,
              Source_Record_Id__c: mirrorId ?? null,
              Document_Id__c: event.documentId ?? null
          }
        : { Operation__c: 'Pull Changes' };
    return queue(client, {
        ...work,
        Transaction_Type__c: type.id,
        Idempotency_Key__c: keyOf(event)
    });
}

async function whatIsKnown(
    client: SalesforceClient,
    event: IntacctEvent
): Promise<{ found: CompositeResult; type: TransactionType | undefined }> {
    const found = await composite(
        client,
        [
            queryStep(
                'delivered',
                `SELECT Id FROM ${REQUEST_OBJECT}
                WHERE Idempotency_Key__c = ${textLiteral(keyOf(event))} LIMIT 1`
            ),
            queryStep(
                'types',
                `SELECT Id, Name, Document_Class__c, Active__c, From_Salesforce__c,
                To_Salesforce__c, Include_Details__c FROM Intacct_Transaction_Type__c
                WHERE Name = ${textLiteral(event.definition)}
                AND Active__c = true AND To_Salesforce__c = true LIMIT 1`
            ),
            queryStep(
                'settings',
                "SELECT Workflow__c FROM Intacct_Settings__c WHERE Name = 'Default'"
            )
        ],
        { allOrNone: false }
    );
    const [row] = await found.rows('types');
    const workflow = workflowOf((await found.rows('settings'))[0]);
    return { found, type: row && toType(textAt(row, 'Id'), row, workflow) };
}

async function mirrorOf(
    client: SalesforceClient,
    { mirror }: TransactionType,
    { documentId, key = '' }: IntacctEvent
): Promise<string | undefined> {
    const condition =
        documentId === undefined
            ? `Intacct_Key__c = ${textLiteral(key)}`
            : `Document_Id__c = ${textLiteral(documentId)}`;
    const soql = `SELECT Id FROM ${mirror.header} WHERE ${condition} LIMIT 1`;
    const result = await composite(client, [queryStep('mirror', soql)], { allOrNone: false });
    const [row] = await result.rows('mirror');
    return row && textAt(row, 'Id');
}

async function queue(client: SalesforceClient, request: object): Promise<Reception> {
    const step: Step = {
        referenceId: 'request',
        method: 'POST',
        path: `/sobjects/${REQUEST_OBJECT}`,
        body: request
    };
    const { firstFailure } = await composite(client, [step], { allOrNone: true });
    if (firstFailure && /DUPLICATE_VALUE/.test(firstFailure.facts.detail ?? '')) {
        return 'duplicate';
    }
    if (firstFailure) {
        throw firstFailure;
    }
    return 'queued';
}

function keyOf({ id }: IntacctEvent): string {
    return `event-${id}`.slice(0, 255);
}
