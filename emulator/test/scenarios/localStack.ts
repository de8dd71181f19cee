import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Control } from '../../src/client/control.ts';
import { IntacctReader } from '../../src/client/intacct.ts';
import { requestDocuments, settledRequests, transactionTypeId } from '../../src/client/requests.ts';
import type { RequestRow } from '../../src/client/requests.ts';
import { signIn, type Connection } from '../../src/client/salesforce.ts';
import { freePortBase } from '../../src/stack/freePorts.ts';
import { startStack, type SeedSize, type Stack } from '../../src/stack/stack.ts';

/** The whole product on free ports, with databases in a folder of its own, and people signed in. */
export interface LocalStack {
    readonly stack: Stack;
    readonly control: Control;
    readonly rep: Connection;
    readonly admin: Connection;
    readonly intacct: IntacctReader;
    /** Inserts a request for a Sales Order as the rep and waits until nothing is on its way. */
    createSalesOrder(opportunityId: string): Promise<RequestRow>;
    opportunityNamed(pattern: string): Promise<string>;
    close(): Promise<void>;
}

/** Starts the stack for one scenario file. */
export async function openLocalStack(seed: SeedSize = 'small'): Promise<LocalStack> {
    const dataDir = mkdtempSync(join(tmpdir(), 'intacct-sales-sync-'));
    const stack = await startStack({ portBase: await freePortBase(), seed, dataDir });
    const [rep, admin, intacct] = await Promise.all([
        signIn(stack.urls.org, 'rep@local.test'),
        signIn(stack.urls.org, 'admin@local.test'),
        IntacctReader.signIn(stack.urls.intacct)
    ]);
    return {
        stack,
        rep,
        admin,
        intacct,
        control: new Control(stack.urls),
        createSalesOrder: async (opportunityId) => {
            await requestDocuments(rep, await transactionTypeId(rep, 'Sales Order'), [
                opportunityId
            ]);
            const rows = await settledRequests(admin);
            return rows.find((row) => row.Source_Record_Id__c === opportunityId)!;
        },
        opportunityNamed: (pattern) => opportunityNamed(admin, pattern),
        close: async () => {
            await stack.stop();
            rmSync(dataDir, { recursive: true, force: true });
        }
    };
}

async function opportunityNamed(connection: Connection, pattern: string): Promise<string> {
    const { records } = await connection.query<{ Id: string }>(
        `SELECT Id FROM Opportunity WHERE Name LIKE '${pattern}' ORDER BY Name LIMIT 1`
    );
    const [found] = records;
    if (!found) {
        throw new Error(`No opportunity is named like ${pattern}`);
    }
    return found.Id;
}
