/** What finance does in Intacct, through Intacct's own API. */
export class Finance {
    readonly #baseUrl: string;
    readonly #token: string;

    private constructor(baseUrl: string, token: string) {
        this.#baseUrl = baseUrl;
        this.#token = token;
    }

    static async signIn(intacctUrl: string): Promise<Finance> {
        const baseUrl = `${intacctUrl}/ia/api/v1`;
        const response = await fetch(`${baseUrl}/oauth2/token`, {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'client_credentials',
                client_id: 'local',
                client_secret: 'local',
                username: 'admin@local'
            })
        });
        const { access_token: token } = (await response.json()) as { access_token: string };
        return new Finance(baseUrl, token);
    }

    /** Enters a document and answers its key. */
    async enter(definition: string, more: object = {}): Promise<string> {
        const { key } = await this.#call('POST', documents(definition), aDocument(more));
        return String(key);
    }

    async change(definition: string, key: string, changes: object): Promise<void> {
        await this.#call('PATCH', `${documents(definition)}/${key}`, changes);
    }

    async remove(definition: string, key: string): Promise<void> {
        await this.#call('DELETE', `${documents(definition)}/${key}`);
    }

    async read(definition: string, key: string): Promise<Document> {
        return (await this.#call('GET', `${documents(definition)}/${key}`)) as unknown as Document;
    }

    /** Books money of a customer against the receivable of an invoice. */
    async pay(invoiceKey: string, amount: string): Promise<string> {
        const { invoice, customer } = await this.read('Sales Invoice', invoiceKey);
        const { key } = await this.#call('POST', '/objects/accounts-receivable/payment', {
            financialEntity: { entityId: 'BOA' },
            paymentMethod: 'eft',
            customer: { id: customer.id },
            paymentSummary: { receiptDate: '2016-12-01' },
            txnCurrency: { currency: 'USD' },
            paymentDetails: [
                { arInvoice: { key: invoice.key }, txnCurrency: { paymentAmount: amount } }
            ]
        });
        return String(key);
    }

    async reverse(paymentKey: string): Promise<void> {
        const path = '/workflows/accounts-receivable/payment/reverse';
        await this.#call('POST', path, { key: paymentKey, reversedDate: '2016-12-15' });
    }

    async #call(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
        const response = await fetch(`${this.#baseUrl}${path}`, {
            method,
            headers: {
                authorization: `Bearer ${this.#token}`,
                'content-type': 'application/json'
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) })
        });
        const text = await response.text();
        if (!response.ok) {
            throw new Error(`${method} ${path}: ${response.status} ${text}`);
        }
        const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
        return (answer['ia::result'] ?? {}) as Record<string, unknown>;
    }
}

/** What tests look at of a document in Intacct. */
export interface Document {
    readonly key: string;
    readonly documentId: string;
    readonly total: string;
    readonly customer: { readonly id: string };
    readonly invoice: { readonly key: string };
    readonly lines: readonly { readonly key: string }[];
}

/** A line that the small seed's company takes. */
export function aLine(more: object = {}): object {
    return {
        dimensions: { item: { id: 'SEED-STAPLER' }, location: { id: 'East' } },
        unit: 'Each',
        unitQuantity: '2',
        unitPrice: '24.90',
        ...more
    };
}

function aDocument(more: object): object {
    return { customer: { id: 'CG-12520' }, txnDate: '2016-11-08', lines: [aLine()], ...more };
}

function documents(definition: string): string {
    return `/objects/order-entry/document::${encodeURIComponent(definition)}`;
}
