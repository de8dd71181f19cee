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
import { orClose } from '../openTogether.ts';

/** The whole product on free ports, with databases in a folder of its own, and people signed in. */
export class LocalStack {
    readonly stack: Stack;
    readonly control: Control;
    readonly #dataDir: string;
    #rep: Connection | undefined;
    #admin: Connection | undefined;
    #intacct: IntacctReader | undefined;

    private constructor(stack: Stack, dataDir: string) {
        this.stack = stack;
        this.control = new Control(stack.urls);
        this.#dataDir = dataDir;
    }

    /** Starts the stack for one scenario file. */
    static async open(seed: SeedSize = 'small'): Promise<LocalStack> {
        const dataDir = mkdtempSync(join(tmpdir(), 'intacct-sales-sync-'));
        const stack = await startStack({ portBase: await freePortBase(), seed, dataDir });
        return orClose(new LocalStack(stack, dataDir), async (local) => {
            await local.signInAgain();
            return local;
        });
    }

    get rep(): Connection {
        return this.#rep!;
    }

    get admin(): Connection {
        return this.#admin!;
    }

    get intacct(): IntacctReader {
        return this.#intacct!;
    }

    /** Sessions end with the hours and with a restarted org. */
    async signInAgain(): Promise<void> {
        const { org, intacct } = this.stack.urls;
        [this.#rep, this.#admin, this.#intacct] = await Promise.all([
            signIn(org, 'rep@local.test'),
            signIn(org, 'admin@local.test'),
            IntacctReader.signIn(intacct)
        ]);
    }

    /** Inserts a request for a Sales Order as the rep and waits until nothing is on its way. */
    async createSalesOrder(opportunityId: string): Promise<RequestRow> {
        const typeId = await transactionTypeId(this.rep, 'Sales Order');
        await requestDocuments(this.rep, typeId, [opportunityId]);
        const rows = await settledRequests(this.admin);
        return rows.find((row) => row.Source_Record_Id__c === opportunityId)!;
    }

    opportunityNamed(pattern: string): Promise<string> {
        return opportunityNamed(this.admin, pattern);
    }

    async close(): Promise<void> {
        await this.stack.stop();
        rmSync(this.#dataDir, { recursive: true, force: true });
    }
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
