import { localDate } from 'c/mappingUtils';
import type { Attempt } from '../domain/attempt.ts';
import { mirrorObjects } from '../domain/mirrorObject.ts';
import type { ClaimedWork, DocumentClass } from '../domain/syncRequest.ts';
import type { ConversionSource, MirroredLine } from '../ports/syncOrg.ts';
import { assertCounted, attemptStep } from './attemptStep.ts';
import type { SalesforceClient } from './client.ts';
import { allRows, composite, queryStep, type Page, type Row, type Step } from './composite.ts';
import { toType, TYPE_COLUMNS } from './requestRow.ts';
import { idLiteral, textLiteral } from './soql.ts';
import { textAt } from './sourceRecord.ts';

const CLASSES: readonly DocumentClass[] = ['Quote', 'Order', 'Invoice', 'Other'];
const COLUMNS = [
    'Id',
    'Intacct_Key__c',
    'Document_Id__c',
    'Opportunity__c',
    'Account__c',
    'Transaction_Type__c',
    ...TYPE_COLUMNS,
    '(SELECT Id, Intacct_Key__c, Item_Id__c, Product__c FROM Lines__r)'
].join(', ');

/**
 * Counts the try on the request and finds the mirror that it names, whatever its class, in one call;
 * where an opportunity may have one document of a type, a second call looks for it.
 *
 * out     undefined when Salesforce has no such mirror
 */
export async function readConversionSource(
    client: SalesforceClient,
    { work, attempt, now }: { work: ClaimedWork; attempt: Attempt; now: Date }
): Promise<ConversionSource | undefined> {
    const id = idLiteral(work.request.sourceRecordId ?? '');
    const result = await composite(
        client,
        [
            attemptStep(work, attempt, now),
            ...CLASSES.map((name) =>
                queryStep(
                    name,
                    `SELECT ${COLUMNS} FROM ${mirrorObjects(name).header} WHERE Id = ${id}`
                )
            ),
            queryStep('organization', 'SELECT TimeZoneSidKey FROM Organization LIMIT 1')
        ],
        { allOrNone: false }
    );
    assertCounted(result, work);
    const found = await Promise.all(CLASSES.map((name) => result.rows(name)));
    const [row] = found.flat();
    const type = row && toType(textAt(row, 'Transaction_Type__c'), row['Transaction_Type__r']);
    if (!row || !type) {
        return undefined;
    }
    const organization = result.failure('organization')
        ? undefined
        : (await result.rows('organization'))[0];
    const lines = row['Lines__r'] ? await allRows(client, row['Lines__r'] as Page) : [];
    const documentId = textAt(row, 'Document_Id__c') ?? '';
    const opportunityId = textAt(row, 'Opportunity__c');
    return {
        id: String(row['Id']),
        key: String(row['Intacct_Key__c']),
        documentId,
        type,
        opportunityId,
        accountId: textAt(row, 'Account__c'),
        lines: lines.map(toLine),
        today: localDate(now, (organization && textAt(organization, 'TimeZoneSidKey')) ?? 'UTC'),
        siblingDocumentId: await siblingOf(client, work, documentId, opportunityId)
    };
}

function toLine(row: Row): MirroredLine {
    return {
        id: String(row['Id']),
        key: String(row['Intacct_Key__c']),
        itemId: textAt(row, 'Item_Id__c'),
        productId: textAt(row, 'Product__c')
    };
}

/** A document made from the same source carries on with it: it is no second one. */
async function siblingOf(
    client: SalesforceClient,
    { settings, request }: ClaimedWork,
    documentId: string,
    opportunityId: string | undefined
): Promise<string | undefined> {
    const type = request.transactionType;
    if (!settings.oneToOne || !type || opportunityId === undefined) {
        return undefined;
    }
    const step: Step = queryStep(
        'sibling',
        `SELECT Document_Id__c FROM ${mirrorObjects(type.documentClass).header}
        WHERE Opportunity__c = ${idLiteral(opportunityId)}
        AND Transaction_Type__c = ${idLiteral(type.id)} AND Is_Deleted_In_Intacct__c = false
        AND Source_Document_Id__c != ${textLiteral(documentId)}
        AND Reference_Number__c != ${textLiteral(request.name)} ORDER BY CreatedDate LIMIT 1`
    );
    const result = await composite(client, [step], { allOrNone: false });
    const [sibling] = await result.rows('sibling');
    return sibling && (textAt(sibling, 'Document_Id__c') ?? '?');
}
