import { roundHalfUp, toDecimal } from 'c/moneyUtils';
import type { Stack } from '../../emulator/src/stack/stack.ts';
import { IntacctReader } from '../../emulator/src/client/intacct.ts';
import {
    requestDocuments,
    settledRequests,
    transactionTypeId
} from '../../emulator/src/client/requests.ts';
import { signIn } from '../../emulator/src/client/salesforce.ts';
import { say } from './say.ts';

interface OpportunityRow {
    readonly Id: string;
    readonly Name: string;
    readonly Amount: number;
    readonly Account: { readonly Name: string };
}

/** The main job without a browser: a rep creates a Sales Order, and both sides hold it. */
export async function createOrder({ urls }: Stack): Promise<void> {
    const rep = await signIn(urls.org, 'rep@local.test');
    const { records } = await rep.query<OpportunityRow>(
        `SELECT Id, Name, Amount, Account.Name FROM Opportunity WHERE HasOpportunityLineItem = true AND (NOT Name LIKE 'Broken%') ORDER BY CreatedDate, Id LIMIT 1`
    );
    const opportunity = records[0]!;
    say(
        '1  The rep opens',
        `${opportunity.Name}, ${opportunity.Account.Name}, ${money(opportunity.Amount)}`
    );

    await requestDocuments(rep, await transactionTypeId(rep, 'Sales Order'), [opportunity.Id]);
    say('2  and creates a Sales Order', 'one Intacct_Sync_Request__c is inserted');

    const [request] = await settledRequests(rep);
    say('3  The request ends', `${request!.Name} ${request!.Status__c} ${request!.Document_Id__c}`);

    const mirrorId = request!.Document_Record_Id__c!;
    const mirror = await rep.sobject('Intacct_Sales_Order__c').retrieve(mirrorId);
    const intacct = await IntacctReader.signIn(urls.intacct);
    const document = await intacct.document('Sales Order', String(mirror['Intacct_Key__c']));
    say(
        '4  Salesforce shows',
        `${mirror['Name']}, ${mirror['State__c']}, ${money(Number(mirror['Total__c']))}`
    );
    say('5  Intacct holds', '');
    console.log(JSON.stringify(document, null, 2));
}

function money(amount: number): string {
    return roundHalfUp(toDecimal(amount), 2);
}
