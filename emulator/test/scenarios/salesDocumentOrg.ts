import { signIn, type Connection } from '../../src/client/salesforce.ts';
import { startOrgServer, type OrgServer } from '../../src/org/server.ts';
import { orClose } from '../openTogether.ts';
import { startFakeService } from '../org/flow/fakeService.ts';

const DOCUMENT = 'Intacct_Sales_Document__c';
const LINE = 'Intacct_Sales_Document_Line__c';
const REQUEST = 'Intacct_Sync_Request__c';

type Values = Readonly<Record<string, unknown>>;

/** One of the errors for which a write is refused, as jsforce carries it in `data`. */
export interface ApiError {
    readonly errorCode: string;
    readonly message: string;
    readonly fields: readonly string[];
}

/**
 * The package in an org of its own, with people signed in over REST, before a proxy that takes every call
 * and does nothing: requests stand still until a test moves them, as the integration user.
 */
export class SalesDocumentOrg {
    readonly server: OrgServer;
    readonly rep: Connection;
    readonly admin: Connection;
    /** The integration user. */
    readonly proxy: Connection;
    readonly #closeProxy: () => Promise<void>;
    #keys = 0;

    private constructor(
        server: OrgServer,
        [rep, admin, proxy]: readonly [Connection, Connection, Connection],
        closeProxy: () => Promise<void>
    ) {
        this.server = server;
        this.rep = rep;
        this.admin = admin;
        this.proxy = proxy;
        this.#closeProxy = closeProxy;
    }

    static async open(): Promise<SalesDocumentOrg> {
        return orClose(await startFakeService(), async (service) => {
            service.answer = () => ({ status: 200, body: { ok: true, status: 'Succeeded' } });
            const server = await startOrgServer({
                project: '.',
                port: 0,
                page: false,
                calloutUrl: service.url
            });
            return orClose(server, async () => {
                const { secrets } = server.automation;
                const principal = { externalCredential: 'IntacctProxy', principal: 'Integration' };
                secrets.put(principal, { clientId: 'clerk', clientSecret: 's3cret' });
                const people = await Promise.all([
                    signIn(server.url, 'rep@local.test'),
                    signIn(server.url, 'admin@local.test'),
                    signIn(server.url, 'proxy@local.test')
                ]);
                return new SalesDocumentOrg(server, people, () => service.close());
            });
        });
    }

    async close(): Promise<void> {
        await this.server.close();
        await this.#closeProxy();
    }

    transactionType(name: string, documentClass: string): Promise<string> {
        const values = { Name: name, Document_Class__c: documentClass };
        return create(this.admin, 'Intacct_Transaction_Type__c', values);
    }

    account(name: string): Promise<string> {
        return create(this.admin, 'Account', { Name: name });
    }

    opportunity(name: string): Promise<string> {
        const values = {
            Name: name,
            StageName: 'Prospecting',
            CloseDate: '2026-11-30',
            Amount: 10
        };
        return create(this.admin, 'Opportunity', values);
    }

    /** A draft of the rep; without lines, and with nothing but a name, unless told otherwise. */
    draft(values: Values = {}): Promise<string> {
        return create(this.rep, DOCUMENT, { Name: 'New racks', ...values });
    }

    line(document: string, as = this.rep): Promise<string> {
        const values = { Document__c: document, Item_Id__c: 'FUR-1', Quantity__c: 2 };
        return create(as, LINE, values);
    }

    /** A request of the rep that carries the document to Intacct. */
    send(document: string, as = this.rep): Promise<string> {
        const values = {
            Operation__c: 'Send Document',
            Source_Record_Id__c: document,
            Document_Record_Id__c: document
        };
        return create(as, REQUEST, values);
    }

    /** Moves a request on, as the proxy does. */
    async report(request: string, values: Values): Promise<void> {
        await this.change(REQUEST, request, values, this.proxy);
    }

    /** Writes what the proxy writes of a document that Intacct has taken. */
    async sync(document: string, values: Values = {}): Promise<void> {
        this.#keys += 1;
        const taken = { Intacct_Key__c: `${this.#keys}`, Sync_Status__c: 'Synced' };
        await this.change(DOCUMENT, document, { ...taken, ...values }, this.proxy);
    }

    edit(document: string, values: Values, as = this.rep): Promise<void> {
        return this.change(DOCUMENT, document, values, as);
    }

    editLine(line: string, values: Values): Promise<void> {
        return this.change(LINE, line, values, this.rep);
    }

    async remove(object: 'document' | 'line', id: string, as = this.rep): Promise<void> {
        await as.sobject(object === 'line' ? LINE : DOCUMENT).destroy(id);
    }

    async change(object: string, id: string, values: Values, as: Connection): Promise<void> {
        await as.sobject(object).update({ Id: id, ...values });
    }

    async read(document: string): Promise<Record<string, unknown>> {
        return { ...(await this.admin.sobject(DOCUMENT).retrieve(document)) };
    }

    async status(document: string): Promise<unknown> {
        return (await this.read(document))['Sync_Status__c'];
    }
}

async function create(as: Connection, object: string, values: Values): Promise<string> {
    const { id } = await as.sobject(object).create({ ...values });
    return String(id);
}
