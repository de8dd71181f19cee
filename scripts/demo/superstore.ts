import { roundHalfUp, toDecimal } from 'c/moneyUtils';
import { Control } from '../../emulator/src/client/control.ts';
import type { Stack } from '../../emulator/src/stack/stack.ts';
import { IntacctReader } from '../../emulator/src/client/intacct.ts';
import {
    requestDocuments,
    settledRequests,
    transactionTypeId
} from '../../emulator/src/client/requests.ts';
import { queryAll, signIn } from '../../emulator/src/client/salesforce.ts';

interface OpportunityRow {
    readonly Id: string;
    readonly Name: string;
    readonly Amount: number;
}
interface MirrorRow {
    readonly Intacct_Key__c: string;
    readonly Opportunity__c: string;
    readonly Total__c: number;
}

/**
 * Creates a Sales Order for every order of the Superstore set and compares both sides to the cent.
 * @throws Error naming the first orders that are missing, doubled or different.
 */
export async function superstore({ urls }: Stack): Promise<void> {
    const admin = await signIn(urls.org, 'admin@local.test');
    const opportunities = await queryAll<OpportunityRow>(
        admin,
        `SELECT Id, Name, Amount FROM Opportunity WHERE HasOpportunityLineItem = true AND (NOT Name LIKE 'Broken%')`
    );
    const control = new Control(urls);
    await control.resetCalls();
    const started = performance.now();
    await requestDocuments(
        admin,
        await transactionTypeId(admin, 'Sales Order'),
        opportunities.map(({ Id }) => Id)
    );
    console.log(`${opportunities.length} requests inserted`);
    await settledRequests(admin, (open) => console.log(`  ${open} on their way`));
    const seconds = (performance.now() - started) / 1000;
    const calls = await control.calls();
    const salesforceCalls = calls.salesforce['proxy@local.test'] ?? 0;

    const mirrors = await queryAll<MirrorRow>(
        admin,
        'SELECT Intacct_Key__c, Opportunity__c, Total__c FROM Intacct_Sales_Order__c'
    );
    const intacct = await IntacctReader.signIn(urls.intacct);
    const differences = compare(opportunities, mirrors, await intacct.totals('Sales Order'));
    const perOrder = (count: number) => (count / opportunities.length).toFixed(2);
    console.log(`${opportunities.length} orders in ${seconds.toFixed(1)} s`);
    console.log(
        `Salesforce calls of the proxy: ${salesforceCalls} (${perOrder(salesforceCalls)} an order)`
    );
    console.log(`Intacct calls: ${calls.intacct} (${perOrder(calls.intacct)} an order)`);
    if (differences.length > 0) {
        throw new Error(
            `${differences.length} differences:\n${differences.slice(0, 20).join('\n')}`
        );
    }
    console.log('Every order once, every total equal to the cent on both sides.');
}

function compare(
    opportunities: readonly OpportunityRow[],
    mirrors: readonly MirrorRow[],
    totals: ReadonlyMap<string, string>
): string[] {
    const byOpportunity = new Map<string, MirrorRow[]>();
    for (const mirror of mirrors) {
        const own = byOpportunity.get(mirror.Opportunity__c) ?? [];
        byOpportunity.set(mirror.Opportunity__c, [...own, mirror]);
    }
    const money = (value: number | string) => roundHalfUp(toDecimal(value), 2);
    const differences = opportunities.flatMap(({ Id, Name, Amount }) => {
        const own = byOpportunity.get(Id) ?? [];
        if (own.length !== 1) {
            return [`${Name}: ${own.length} orders`];
        }
        const [mirror] = own;
        const seen = [Amount, mirror!.Total__c, totals.get(mirror!.Intacct_Key__c) ?? 'NaN'];
        return new Set(seen.map(money)).size === 1 ? [] : [`${Name}: ${seen.join(' / ')}`];
    });
    const surplus = totals.size - mirrors.length;
    return surplus === 0 ? differences : [...differences, `Intacct holds ${surplus} more orders`];
}
