import { rowsOf, textOf } from 'c/graphqlUtils';

/** Reads the raw answer of the system that refused out of the answer of STORY_QUERY. */
export function toRawAnswer(data: unknown): string | undefined {
    const [request] = rowsOf(data, 'Intacct_Sync_Request__c');
    return request && textOf(request, 'Error_Detail__c');
}
