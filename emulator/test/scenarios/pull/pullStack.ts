import { setTimeout as pause } from 'node:timers/promises';
import { transactionTypeId } from '../../../src/client/requests.ts';
import { signIn, type Connection } from '../../../src/client/salesforce.ts';
import { orClose } from '../../openTogether.ts';
import { LocalStack } from '../localStack.ts';
import { Finance } from './finance.ts';

/** A bulk request as its row tells about it. */
export interface BulkRow {
    readonly Id: string;
    readonly Status__c: string;
    readonly Records_Read__c: number | null;
    readonly Records_Written__c: number | null;
    readonly Records_Failed__c: number | null;
    readonly Attempts__c: number | null;
    readonly Cursor__c: string | null;
    readonly Error_Code__c: string | null;
    readonly Error_Message__c: string | null;
    readonly Error_Detail__c: string | null;
    readonly Exclusive_Key__c: string | null;
}

export interface IssueRow {
    readonly Error_Code__c: string;
    readonly Status__c: string;
    readonly Document_Id__c: string | null;
    readonly Error_Message__c: string;
}

type Row = Readonly<Record<string, unknown>>;

const FIELDS =
    'Id, Status__c, Records_Read__c, Records_Written__c, Records_Failed__c, Attempts__c, Cursor__c, Error_Code__c, Error_Message__c, Error_Detail__c, Exclusive_Key__c';
const PATIENCE_MS = 60_000;

/** The whole product with somebody in finance at the other end. */
export class PullStack {
    readonly local: LocalStack;
    readonly finance: Finance;

    readonly #integration: Connection;

    private constructor(local: LocalStack, finance: Finance, integration: Connection) {
        this.local = local;
        this.finance = finance;
        this.#integration = integration;
    }

    static async open(): Promise<PullStack> {
        return orClose(await LocalStack.open(), async (local) => {
            const { org, intacct } = local.stack.urls;
            const finance = await Finance.signIn(intacct);
            return new PullStack(local, finance, await signIn(org, 'proxy@local.test'));
        });
    }

    /** The only user who may change mirrors: what others could do only by a mistake of setup. */
    asIntegration(): Connection {
        return this.#integration;
    }

    close(): Promise<void> {
        return this.local.close();
    }

    /** Asks for a bulk operation as an administrator and waits until it has ended. */
    async run(operation = 'Pull Changes', fields: object = {}): Promise<BulkRow> {
        return this.ended(await this.ask(operation, fields));
    }

    async ask(operation = 'Pull Changes', fields: object = {}): Promise<string> {
        const { id } = await this.local.admin
            .sobject('Intacct_Sync_Request__c')
            .create({ Operation__c: operation, ...fields });
        return String(id);
    }

    async ended(requestId: string): Promise<BulkRow> {
        for (const deadline = Date.now() + PATIENCE_MS; ; await pause(50)) {
            const [row] = await this.rows<BulkRow>(
                `SELECT ${FIELDS} FROM Intacct_Sync_Request__c WHERE Id = '${requestId}'`
            );
            const isOpen = row && ['Queued', 'Running'].includes(row.Status__c);
            if (row && (!isOpen || Date.now() > deadline)) {
                return row;
            }
        }
    }

    /** How a request stands now. */
    async status(requestId: string): Promise<string> {
        const [row] = await this.rows<BulkRow>(
            `SELECT Status__c FROM Intacct_Sync_Request__c WHERE Id = '${requestId}'`
        );
        return row?.Status__c ?? '';
    }

    async rows<T extends object = Row>(soql: string): Promise<T[]> {
        return (await this.local.admin.query<T>(soql)).records;
    }

    issues(requestId: string): Promise<IssueRow[]> {
        return this.rows<IssueRow>(
            `SELECT Error_Code__c, Status__c, Document_Id__c, Error_Message__c FROM Intacct_Sync_Issue__c WHERE Request__c = '${requestId}' ORDER BY Error_Code__c`
        );
    }

    mirror(object: string, key: string): Promise<Row | undefined> {
        return this.rows(
            `SELECT FIELDS(ALL) FROM ${object} WHERE Intacct_Key__c = '${key}' LIMIT 1`
        ).then(([row]) => row);
    }

    typeId(name: string): Promise<string> {
        return transactionTypeId(this.local.admin, name);
    }

    async settings(fields: object): Promise<void> {
        const [row] = await this.rows("SELECT Id FROM Intacct_Settings__c WHERE Name = 'Default'");
        await this.local.admin
            .sobject('Intacct_Settings__c')
            .update({ Id: String(row?.['Id']), ...fields });
    }
}
