import { requestDocuments } from '../../emulator/src/client/requests.ts';
import { signIn } from '../../emulator/src/client/salesforce.ts';
import type { Stack } from '../../emulator/src/stack/stack.ts';
import { say } from './say.ts';

/** A rep asks for a document of the first opportunity that can become one. */
export async function createDocument(urls: Stack['urls'], typeId: string): Promise<void> {
    const rep = await signIn(urls.org, 'rep@local.test');
    const { records } = await rep.query<{ Id: string; Name: string }>(
        `SELECT Id, Name FROM Opportunity WHERE HasOpportunityLineItem = true AND (NOT Name LIKE 'Broken%') ORDER BY CreatedDate, Id LIMIT 1`
    );
    const [opportunity] = records;
    await requestDocuments(rep, typeId, [opportunity!.Id]);
    say('6  A rep asks for one', opportunity!.Name);
}
