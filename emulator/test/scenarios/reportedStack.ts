import { setTimeout as pause } from 'node:timers/promises';
import { BROKEN_RECORDS } from '../../src/seed/brokenRecords.ts';
import { signIn, type Connection } from '../../src/client/salesforce.ts';
import { orClose } from '../openTogether.ts';
import { aLine } from './pull/finance.ts';
import { PullStack } from './pull/pullStack.ts';

const CUSTOMER = 'CG-12520';
const PATIENCE_MS = 30_000;

/** A cell, a sum or a group as the Reports API writes it. */
export interface Fact {
    readonly label: string;
    readonly value: unknown;
}

export interface Grouping extends Fact {
    readonly key: string;
    readonly groupings: readonly Grouping[];
}

export interface Result {
    readonly factMap: Record<
        string,
        { aggregates: readonly Fact[]; rows?: readonly { dataCells: readonly Fact[] }[] }
    >;
    readonly groupingsDown: { readonly groupings: readonly Grouping[] };
    readonly reportMetadata: { readonly name: string; readonly showGrandTotal: boolean };
}

interface Named {
    readonly id: string;
    readonly name: string;
    readonly url: string;
}

/** The whole product after a day with something of everything that the package reports on. */
export class ReportedStack {
    readonly stack: PullStack;

    private constructor(stack: PullStack) {
        this.stack = stack;
    }

    static async open(): Promise<ReportedStack> {
        return orClose(await PullStack.open(), async (stack) => {
            const reported = new ReportedStack(stack);
            await reported.#invoices();
            await reported.#failures();
            await reported.#issue();
            await reported.#schedule();
            return reported;
        });
    }

    get url(): string {
        return this.stack.local.stack.urls.org;
    }

    close(): Promise<void> {
        return this.stack.close();
    }

    signIn(user: string): Promise<Connection> {
        return signIn(this.url, `${user}@local.test`);
    }

    /** Runs a report of the package by its name. */
    async run(name: string, as: Connection = this.stack.local.admin): Promise<Result> {
        const reports = await as.request<Named[]>('/analytics/reports');
        const report = reports.find((each) => each.name === name)!;
        return as.request<Result>(`${report.url}?includeDetails=true`);
    }

    async dashboard(): Promise<Named> {
        const [only] = await this.stack.local.admin.request<Named[]>('/analytics/dashboards');
        return only!;
    }

    /** Two invoices in the company's currency, one of them paid in part, and one in another currency. */
    async #invoices(): Promise<void> {
        const { stack } = this;
        await stack.settings({ Payment_Details__c: true });
        const invoice = (unitPrice: string): Promise<string> =>
            stack.finance.enter('Sales Invoice', {
                lines: [aLine({ unitQuantity: '1', unitPrice })],
                dueDate: '2016-12-08'
            });
        await invoice('0.10');
        await stack.finance.pay(await invoice('100'), '99.80');
        await stack.run();
        const [account] = await stack.rows<{ Id: string }>(
            `SELECT Id FROM Account WHERE Intacct_Customer_Id__c = '${CUSTOMER}'`
        );
        await stack
            .asIntegration()
            .sobject('Intacct_Sales_Invoice__c')
            .create({
                Name: 'SI-EUR',
                Intacct_Key__c: 'SI-EUR',
                Transaction_Type__c: await stack.typeId('Sales Invoice'),
                Account__c: account?.Id,
                Currency_Code__c: 'EUR',
                Total__c: 60,
                Total_Due__c: 50
            });
    }

    /** Orders of the rep that Intacct cannot take, one cause twice. */
    async #failures(): Promise<void> {
        const [first, second] = BROKEN_RECORDS;
        for (const { opportunityName } of [first!, second!, second!])
            await this.stack.local.createSalesOrder(
                await this.stack.local.opportunityNamed(opportunityName)
            );
    }

    /** A document whose customer no account has. */
    async #issue(): Promise<void> {
        const { stack } = this;
        const [account] = await stack.rows<{ Id: string }>(
            `SELECT Id FROM Account WHERE Intacct_Customer_Id__c = '${CUSTOMER}'`
        );
        const setCustomer = (customer: string | null) =>
            stack.local.admin
                .sobject('Account')
                .update({ Id: account!.Id, Intacct_Customer_Id__c: customer });
        await setCustomer(null);
        await stack.finance.enter('Sales Order');
        await stack.run();
        await setCustomer(CUSTOMER);
    }

    /** A schedule that has run once. */
    async #schedule(): Promise<void> {
        await this.stack.local.admin.sobject('Intacct_Sync_Schedule__c').create({
            Name: 'Every quarter of an hour',
            Operation__c: 'Pull Changes',
            Frequency__c: 'Minutes',
            Interval__c: 15,
            Active__c: true,
            Filter__c: '{"definitions":["Sales Quote"]}',
            Next_Run_At__c: new Date().toISOString()
        });
        for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(100)) {
            const { totalSize } = await this.stack.local.admin.query(
                "SELECT Id FROM Intacct_Sync_Schedule__c WHERE Last_Status__c = 'Succeeded'"
            );
            if (totalSize > 0) return;
        }
        throw new Error('The schedule did not run.');
    }
}
