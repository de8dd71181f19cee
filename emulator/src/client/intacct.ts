/** Reads the local Intacct through its own REST surface, to see what it really holds. */
export class IntacctReader {
    readonly #baseUrl: string;
    readonly #token: string;

    private constructor(baseUrl: string, token: string) {
        this.#baseUrl = baseUrl;
        this.#token = token;
    }

    static async signIn(intacctUrl: string): Promise<IntacctReader> {
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
        return new IntacctReader(baseUrl, token);
    }

    async document(definition: string, key: string): Promise<Record<string, unknown>> {
        const path = `/objects/order-entry/document::${encodeURIComponent(definition)}/${key}`;
        const response = await fetch(`${this.#baseUrl}${path}`, { headers: this.#headers });
        const body = (await response.json()) as { 'ia::result': Record<string, unknown> };
        return body['ia::result'];
    }

    /** Key and total of every document of a definition, in pages of the largest size. */
    async totals(definition: string): Promise<Map<string, string>> {
        const totals = new Map<string, string>();
        for (let start: number | null = 1; start !== null; ) {
            const response: Response = await fetch(`${this.#baseUrl}/services/core/query`, {
                method: 'POST',
                headers: { ...this.#headers, 'content-type': 'application/json' },
                body: JSON.stringify({
                    object: `order-entry/document::${definition}`,
                    fields: ['key', 'total'],
                    orderBy: [{ key: 'asc' }],
                    start,
                    size: 4000
                })
            });
            const page = (await response.json()) as {
                'ia::result': Array<{ key: string; total: string }>;
                'ia::meta': { next: number | null };
            };
            page['ia::result'].forEach(({ key, total }) => totals.set(key, total));
            start = page['ia::meta'].next;
        }
        return totals;
    }

    get #headers() {
        return { authorization: `Bearer ${this.#token}` };
    }
}
