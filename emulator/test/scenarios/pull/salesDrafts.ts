import { PullStack, type BulkRow } from './pullStack.ts';

const DOCUMENT = 'Intacct_Sales_Document__c';
const LINE = 'Intacct_Sales_Document_Line__c';
const REQUEST = 'Intacct_Sync_Request__c';

/** A Sales Document, or one of its lines, as Salesforce holds it. */
export type Values = Readonly<Record<string, unknown>>;

/** The whole product in the advanced workflow, with a rep who drafts sales orders. */
export class SalesDrafts {
    readonly pull: PullStack;
    readonly typeId: string;
    readonly accountId: string;

    private constructor(pull: PullStack, typeId: string, accountId: string) {
        this.pull = pull;
        this.typeId = typeId;
        this.accountId = accountId;
    }

    static async open(settings: object = {}): Promise<SalesDrafts> {
        const pull = await PullStack.open();
        await pull.settings({ Workflow__c: 'Advanced', One_To_One__c: false, ...settings });
        const [account] = await pull.rows<{ Id: string }>(
            "SELECT Id FROM Account WHERE Intacct_Customer_Id__c = 'CG-12520'"
        );
        const typeId = await pull.typeId('Sales Order');
        return new SalesDrafts(pull, typeId, String(account?.Id));
    }

    close(): Promise<void> {
        return this.pull.close();
    }

    /** A rep's draft whose lines have these quantities. */
    async draft(quantities: readonly number[] = [2, 3], more: object = {}): Promise<string> {
        const { rep } = this.pull.local;
        const { id } = await rep.sobject(DOCUMENT).create({
            Name: `Draft of ${quantities.length}`,
            Transaction_Type__c: this.typeId,
            Account__c: this.accountId,
            Document_Date__c: '2016-11-08',
            ...more
        });
        const lines = quantities.map((Quantity__c, index) => aLine(String(id), index, Quantity__c));
        for (let start = 0; start < lines.length; start += 200) {
            await rep.sobject(LINE).create(lines.slice(start, start + 200));
        }
        return String(id);
    }

    async opportunity(name: string): Promise<string> {
        const { id } = await this.pull.local.admin.sobject('Opportunity').create({
            Name: name,
            AccountId: this.accountId,
            StageName: 'Closed Won',
            CloseDate: '2016-11-08'
        });
        return String(id);
    }

    /** Changes a Sales Document as the rep does. */
    async edit(documentId: string, fields: object): Promise<void> {
        await this.pull.local.rep.sobject(DOCUMENT).update({ Id: documentId, ...fields });
    }

    async editLines(documentId: string, fields: object): Promise<void> {
        const lines = await this.lines(documentId);
        const rows = lines.map(({ Id }) => ({ Id: String(Id), ...fields }));
        await this.pull.local.rep.sobject(LINE).update(rows);
    }

    /** Asks for the sending as the rep does, and answers the request's id. */
    async ask(documentId: string, more: object = {}): Promise<string> {
        const { id } = await this.pull.local.rep.sobject(REQUEST).create({
            Operation__c: 'Send Document',
            Transaction_Type__c: this.typeId,
            Source_Record_Id__c: documentId,
            Document_Record_Id__c: documentId,
            ...more
        });
        return String(id);
    }

    /** Sends and waits for the end. */
    async send(documentId: string, more: object = {}): Promise<BulkRow> {
        return this.pull.ended(await this.ask(documentId, more));
    }

    async document(id: string): Promise<Values> {
        const [row] = await this.pull.rows(
            `SELECT FIELDS(ALL) FROM ${DOCUMENT} WHERE Id = '${id}' LIMIT 1`
        );
        return row ?? {};
    }

    lines(documentId: string): Promise<Values[]> {
        return this.pull.rows(
            `SELECT Id, Intacct_Key__c, Line_Number__c, Item_Id__c, Quantity__c, Amount__c
             FROM ${LINE} WHERE Document__c = '${documentId}' ORDER BY Line_Number__c, Id`
        );
    }

    /** All Sales Documents that are in Intacct, as Salesforce knows. */
    sent(): Promise<Values[]> {
        return this.pull.rows(
            `SELECT Id, Intacct_Key__c, Document_Id__c, Sync_Status__c FROM ${DOCUMENT}
             WHERE Intacct_Key__c != null`
        );
    }

    /** Keys of all sales orders in Intacct. */
    async made(): Promise<string[]> {
        return [...(await this.pull.local.intacct.totals('Sales Order')).keys()];
    }
}

function aLine(Document__c: string, index: number, Quantity__c: number): object {
    return {
        Document__c,
        Line_Number__c: (index + 1) * 10,
        Item_Id__c: 'SEED-STAPLER',
        Quantity__c,
        Unit__c: 'Each',
        Unit_Price__c: 24.9,
        Location_Id__c: 'East'
    };
}
