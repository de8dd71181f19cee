import { signIn } from './salesforce.ts';

const ADMIN = 'admin@local.test';

/** Metered calls of each side since the last reset: what a run costs at the vendors. */
export interface Calls {
    /** By user of the org. Token fetches are not metered and not counted. */
    readonly salesforce: Readonly<Record<string, number>>;
    readonly intacct: number;
}

/** What a stand-in does wrong when told to. `drop: 'after'` commits, then cuts the connection. */
export interface Fault {
    /** Part of the URL that the fault waits for. */
    readonly match: string;
    readonly method?: string;
    /** How many fitting requests pass first; default none. */
    readonly skip?: number;
    /** How many fail then; default one. */
    readonly times?: number;
    readonly action:
        | { readonly status: number; readonly body?: string }
        | { readonly delayMs: number }
        | { readonly drop: 'before' | 'after' };
}

/** Drives the control surface that both stand-ins have beside the vendors' URLs. */
export class Control {
    readonly #orgUrl: string;
    readonly #intacctUrl: string;

    constructor(urls: { readonly org: string; readonly intacct: string }) {
        this.#orgUrl = urls.org;
        this.#intacctUrl = urls.intacct;
    }

    async resetCalls(): Promise<void> {
        await Promise.all(this.#both.map((url) => post(`${url}/_local/calls/reset`)));
    }

    async calls(): Promise<Calls> {
        const [org, company] = await Promise.all(
            this.#both.map((url) => get(`${url}/_local/calls`))
        );
        const perUser = Object.entries(org as Record<string, { api: number }>);
        return {
            salesforce: Object.fromEntries(perUser.map(([user, { api }]) => [user, api])),
            intacct: (company as { total: number }).total
        };
    }

    async failSalesforce(fault: Fault): Promise<void> {
        await post(`${this.#orgUrl}/_local/faults`, fault);
    }

    async failIntacct(fault: Fault): Promise<void> {
        await post(`${this.#intacctUrl}/_local/faults`, fault);
    }

    /** Forgets all planned faults: everything works again. */
    async mend(): Promise<void> {
        await Promise.all(
            this.#both.map((url) => fetch(`${url}/_local/faults`, { method: 'DELETE' }))
        );
    }

    /** Moves the clock of Intacct alone; less than zero is back. */
    async advanceIntacct(seconds: number): Promise<void> {
        await post(`${this.#intacctUrl}/_local/clock`, { advanceSeconds: seconds });
    }

    /** Makes it a moment in Intacct alone, ISO 8601; time runs on from there. */
    async setIntacctClock(now: string): Promise<void> {
        await post(`${this.#intacctUrl}/_local/clock`, { now });
    }

    /** Changes how the Intacct company is configured: `{ showPaymentStatus: false }`. */
    async preferIntacct(preferences: Readonly<Record<string, unknown>>): Promise<void> {
        await post(`${this.#intacctUrl}/_local/preferences`, preferences);
    }

    /** Renames a transaction definition, so that Intacct has it no more under its name, or switches it off. */
    async changeDefinition(
        name: string,
        change: { readonly id: string } | { readonly status: 'active' | 'inactive' }
    ): Promise<void> {
        await post(`${this.#intacctUrl}/_local/definitions/${encodeURIComponent(name)}`, change);
    }

    /** Moves both clocks; what became due in the org runs before this resolves. */
    async advance(seconds: number): Promise<void> {
        await Promise.all(
            this.#both.map((url) => post(`${url}/_local/clock`, { advanceSeconds: seconds }))
        );
        await this.runJobs();
    }

    /** Runs the org's pending asynchronous work, as its administrator, and resolves when it is idle. */
    async runJobs(): Promise<void> {
        const { accessToken } = await signIn(this.#orgUrl, ADMIN);
        const authorization = `Bearer ${accessToken}`;
        await post(`${this.#orgUrl}/_local/jobs/run`, {}, { authorization });
    }

    get #both(): readonly string[] {
        return [this.#orgUrl, this.#intacctUrl];
    }
}

async function get(url: string): Promise<unknown> {
    return (await checked(await fetch(url))).json();
}

async function post(
    url: string,
    body: object = {},
    headers: Readonly<Record<string, string>> = {}
): Promise<void> {
    await checked(
        await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: JSON.stringify(body)
        })
    );
}

async function checked(response: Response): Promise<Response> {
    if (!response.ok) {
        throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
    }
    return response;
}
