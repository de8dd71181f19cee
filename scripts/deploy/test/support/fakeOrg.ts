import type { Answer, Org, OrgRequest } from '../../rest/org.ts';

/** What an org answers, by `METHOD /path` as it starts; with a body, HTTP 200. */
export type OrgAnswers = Readonly<Record<string, object>>;

/** Stands in for a real org where the local one does not serve an API; keeps what would change it. */
export function fakeOrg(answers: OrgAnswers): Org & { readonly writes: readonly OrgRequest[] } {
    const writes: OrgRequest[] = [];
    return {
        instanceUrl: 'https://acme.my.salesforce.com',
        username: 'admin@acme.example',
        writes,
        async send(request) {
            if (request.method !== 'GET') writes.push(request);
            const line = `${request.method} ${decodeURIComponent(request.path)}`;
            const found = Object.entries(answers).find(([start]) => line.startsWith(start))?.[1];
            if (found) return 'status' in found ? (found as Answer) : { status: 200, body: found };
            if (request.method === 'GET') throw new Error(`unexpected ${line}`);
            return { status: 200, body: {} };
        }
    };
}

/** How an org says no. */
export function refusal(status: number, errorCode: string, message: string): Answer {
    return { status, body: [{ errorCode, message }] };
}
