import { sourcePaths, type SourceRecord, type SourceValue } from 'c/mappingUtils';
import { toDecimal } from 'c/moneyUtils';
import type { Attempt } from '../domain/attempt.ts';
import { mirrorObjects } from '../domain/mirrorObject.ts';
import type { ClaimedWork, SyncRequest, TransactionType } from '../domain/syncRequest.ts';
import type { SalesSource } from '../ports/syncOrg.ts';
import { ownershipFailure } from './claimRequest.ts';
import type { SalesforceClient } from './client.ts';
import {
    composite,
    queryStep,
    updateStep,
    type CompositeResult,
    type Row,
    type Step
} from './composite.ts';
import { REQUEST_OBJECT } from './requestRow.ts';
import { columns, idLiteral, textLiteral } from './soql.ts';

/**
 * Counts the try on the request and reads the opportunity with its lines, in one call.
 *
 * out     numbers as decimal strings, keyed by the paths of the mapping; undefined when the
 *         opportunity does not exist or the integration user cannot see it
 */
export async function readSource(
    client: SalesforceClient,
    { work, attempt, now }: { work: ClaimedWork; attempt: Attempt; now: Date }
): Promise<SalesSource | undefined> {
    const { request, mappings } = work;
    const opportunityId = request.sourceRecordId ?? request.opportunityId ?? '';
    const headerPaths = sourcePaths(mappings, 'Header');
    const linePaths = sourcePaths(mappings, 'Line');
    const result = await composite(
        client,
        [
            updateStep('attempt', `${REQUEST_OBJECT}/${request.id}`, {
                Claim__c: work.claimId,
                Attempts__c: attempt.number,
                Started_At__c: attempt.firstStartedAt,
                Heartbeat_At__c: now.toISOString()
            }),
            queryStep(
                'opportunity',
                `SELECT ${columns(['Id', 'Name', 'AccountId', ...headerPaths])}
                FROM Opportunity WHERE Id = ${idLiteral(opportunityId)}`
            ),
            queryStep(
                'lines',
                `SELECT ${columns(['Id', 'Name', 'Product2Id', 'Product2.Name', ...linePaths])}
                FROM OpportunityLineItem WHERE OpportunityId = ${idLiteral(opportunityId)}
                ORDER BY SortOrder, Id`
            ),
            ...siblingSteps(work, opportunityId)
        ],
        { allOrNone: false }
    );
    assertStillOurs(result, request);
    const [opportunity] = await result.rows('opportunity');
    if (!opportunity) {
        return undefined;
    }
    const lines = await result.rows('lines');
    return {
        opportunityId: String(opportunity['Id']),
        accountId: text(opportunity['AccountId']),
        document: {
            header: toSource('Opportunity', opportunity, headerPaths, text(opportunity['Name'])),
            lines: lines.map((line) =>
                toSource(
                    'OpportunityLineItem',
                    line,
                    linePaths,
                    text(at(line, 'Product2.Name')) ?? text(line['Name'])
                )
            )
        },
        productIds: new Map(
            lines.map((line) => [String(line['Id']), String(line['Product2Id'] ?? '')])
        ),
        siblingDocumentId: await siblingDocumentId(result, work)
    };
}

/** Looks for the one document of this type that an opportunity may have: made here, or come by a pull. */
function siblingSteps({ request, settings }: ClaimedWork, opportunityId: string): Step[] {
    const type = request.transactionType;
    if (!settings.oneToOne || !type) {
        return [];
    }
    const sameOpportunityAndType = `Opportunity__c = ${idLiteral(opportunityId)} AND Transaction_Type__c = ${idLiteral(type.id)}`;
    return [
        queryStep(
            'siblingRequests',
            `SELECT Document_Id__c FROM ${REQUEST_OBJECT} WHERE ${sameOpportunityAndType}
            AND Operation__c = 'Create Document' AND Status__c = 'Succeeded'
            AND Id != ${idLiteral(request.id)} ORDER BY CreatedDate LIMIT 1`
        ),
        ...(type.toSalesforce ? [siblingMirrorStep(type, request, sameOpportunityAndType)] : [])
    ];
}

function siblingMirrorStep(type: TransactionType, request: SyncRequest, condition: string): Step {
    return queryStep(
        'siblingMirrors',
        `SELECT Document_Id__c FROM ${mirrorObjects(type.documentClass).header} WHERE ${condition}
        AND Is_Deleted_In_Intacct__c = false
        AND Reference_Number__c != ${textLiteral(request.name)} ORDER BY CreatedDate LIMIT 1`
    );
}

async function siblingDocumentId(
    result: CompositeResult,
    { request, settings }: ClaimedWork
): Promise<string | undefined> {
    if (!settings.oneToOne) {
        return undefined;
    }
    const mirrors = request.transactionType?.toSalesforce
        ? await result.rows('siblingMirrors')
        : [];
    const [sibling] = [...(await result.rows('siblingRequests')), ...mirrors];
    return sibling && (text(sibling['Document_Id__c']) ?? '?');
}

function assertStillOurs(result: CompositeResult, request: SyncRequest): void {
    const failure = result.failure('attempt');
    if (failure) {
        throw ownershipFailure(failure, request);
    }
}

function toSource(
    objectApiName: string,
    row: Row,
    paths: readonly string[],
    name: string | undefined
): SourceRecord {
    const id = String(row['Id']);
    const values = paths.map((path) => [path, toSourceValue(at(row, path))] as const);
    return { id, objectApiName, name: name ?? id, values: Object.fromEntries(values) };
}

/** Follows a path through nested parents; a missing parent leaves the field empty. */
function at(row: Row, path: string): unknown {
    return path.split('.').reduce<unknown>((value, segment) => field(value, segment), row);
}

/** The platform answers in its own casing, administrators type paths in theirs. */
function field(value: unknown, name: string): unknown {
    const row = (value ?? {}) as Row;
    const key =
        name in row ? name : Object.keys(row).find((k) => k.toLowerCase() === name.toLowerCase());
    return key === undefined ? null : row[key];
}

function toSourceValue(value: unknown): SourceValue {
    if (typeof value === 'number') {
        return toDecimal(value);
    }
    return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function text(value: unknown): string | undefined {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
