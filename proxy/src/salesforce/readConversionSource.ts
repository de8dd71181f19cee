import { localDate } from 'c/mappingUtils';
import type { Attempt } from '../domain/attempt.ts';
import {
    mirrorObjects,
    otherWorkflow,
    SALES_DOCUMENT,
    type Workflow
} from '../domain/mirrorObject.ts';
import type { ClaimedWork, DocumentClass } from '../domain/syncRequest.ts';
import type { ConversionSource } from '../ports/syncOrg.ts';
import { assertCounted, attemptStep } from './attemptStep.ts';
import type { SalesforceClient } from './client.ts';
import { allRows, composite, queryStep, type Page } from './composite.ts';
import { toMirroredLine } from './readMirror.ts';
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

interface Context {
    readonly work: ClaimedWork;
    readonly attempt: Attempt;
    readonly now: Date;
}

/**
 * Counts the try on the request and finds the mirror that it names, whatever its class, in one call;
 * another one when an earlier workflow left it elsewhere, and where an opportunity may have one document
 * of a type.
 *
 * out     undefined when Salesforce has no such mirror
 */
export async function readConversionSource(
    client: SalesforceClient,
    context: Context
): Promise<ConversionSource | undefined> {
    const { workflow } = context.work.settings;
    return (
        (await readFrom(client, context, workflow)) ??
        (await readFrom(client, context, otherWorkflow(workflow)))
    );
}

async function readFrom(
    client: SalesforceClient,
    { work, attempt, now }: Context,
    workflow: Workflow
): Promise<ConversionSource | undefined> {
    const id = idLiteral(work.request.sourceRecordId ?? '');
    const places =
        workflow === 'Advanced'
            ? [SALES_DOCUMENT]
            : CLASSES.map((documentClass) => mirrorObjects(workflow, documentClass));
    const result = await composite(
        client,
        [
            attemptStep(work, attempt, now),
            ...places.map(({ header }) =>
                queryStep(
                    header,
                    `SELECT ${COLUMNS} FROM ${header} WHERE Id = ${id} AND Intacct_Key__c != null`
                )
            ),
            queryStep('organization', 'SELECT TimeZoneSidKey FROM Organization LIMIT 1')
        ],
        { allOrNone: false }
    );
    assertCounted(result, work);
    const found = await Promise.all(places.map(({ header }) => result.rows(header)));
    const [row] = found.flat();
    const type =
        row && toType(textAt(row, 'Transaction_Type__c'), row['Transaction_Type__r'], workflow);
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
        objects: type.mirror,
        documentId,
        type,
        opportunityId,
        accountId: textAt(row, 'Account__c'),
        lines: lines.map(toMirroredLine),
        today: localDate(now, (organization && textAt(organization, 'TimeZoneSidKey')) ?? 'UTC'),
        siblingDocumentId: await siblingOf(client, work, documentId, opportunityId)
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
    const steps = (['Classic', 'Advanced'] as const).map((workflow) =>
        queryStep(
            workflow,
            `SELECT Document_Id__c FROM ${mirrorObjects(workflow, type.documentClass).header}
            WHERE Opportunity__c = ${idLiteral(opportunityId)}
            AND Transaction_Type__c = ${idLiteral(type.id)}
            AND Intacct_Key__c != null AND Is_Deleted_In_Intacct__c = false
            AND Source_Document_Id__c != ${textLiteral(documentId)}
            AND Reference_Number__c != ${textLiteral(request.name)} ORDER BY CreatedDate LIMIT 1`
        )
    );
    const result = await composite(client, steps, { allOrNone: false });
    const [sibling] = [...(await result.rows('Classic')), ...(await result.rows('Advanced'))];
    return sibling && (textAt(sibling, 'Document_Id__c') ?? '?');
}
