import type { Selection } from '../../domain/creation/selection.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import { REQUEST_OBJECT } from '../requestRow.ts';
import { idLiteral, textLiteral } from '../soql.ts';

/**
 * Writes the conditions of the opportunities that wait for a document. Every text of the selection is
 * written as a literal, so that no name can change the query.
 */
export function waitingDeals(type: TransactionType, selection: Selection): string {
    const { stages, closedWithinDays, recordTypes } = selection;
    const typeId = idLiteral(type.id);
    return [
        stages.length > 0 ? `StageName IN (${literals(stages)})` : 'IsWon = true',
        ...(closedWithinDays === undefined ? [] : [`CloseDate = LAST_N_DAYS:${closedWithinDays}`]),
        ...(recordTypes.length > 0 ? [`RecordType.Name IN (${literals(recordTypes)})`] : []),
        `Id NOT IN (SELECT Opportunity__c FROM ${type.mirror.header}
            WHERE Transaction_Type__c = ${typeId} AND Is_Deleted_In_Intacct__c = false
            AND Opportunity__c != null)`,
        `Id NOT IN (SELECT Opportunity__c FROM ${REQUEST_OBJECT}
            WHERE Transaction_Type__c = ${typeId} AND Operation__c IN ('Create Document', 'Send Document')
            AND Status__c IN ('Queued', 'Running', 'Waiting', 'Succeeded')
            AND Opportunity__c != null)`
    ].join(' AND ');
}

function literals(names: readonly string[]): string {
    return names.map(textLiteral).join(', ');
}
