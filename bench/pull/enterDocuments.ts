import { anOrderOf } from './orders.ts';

const DOCUMENTS_PER_CALL = 250;
const CALLS_AT_ONCE = 2;
const SECONDS_BETWEEN_CALLS = 60;

/** Enters documents in the local Intacct, some hundred a minute of its clock, as an import does. */
export async function enterDocuments(
    intacctUrl: string,
    { documents, lines }: { documents: number; lines: number }
): Promise<void> {
    for (let entered = 0; entered < documents; ) {
        const token = await accessToken(intacctUrl);
        const parts = Array.from({ length: CALLS_AT_ONCE }, (_, index) =>
            Math.min(DOCUMENTS_PER_CALL, documents - entered - index * DOCUMENTS_PER_CALL)
        ).filter((size) => size > 0);
        await Promise.all(parts.map((size) => post(intacctUrl, token, { size, lines })));
        entered += parts.reduce((sum, size) => sum + size, 0);
        await control(intacctUrl, '/_local/clock', { advanceSeconds: SECONDS_BETWEEN_CALLS });
    }
}

/** Signs in at the local Intacct. */
export async function accessToken(intacctUrl: string): Promise<string> {
    const response = await fetch(`${intacctUrl}/ia/api/v1/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: 'local',
            client_secret: 'local',
            username: 'admin@local'
        })
    });
    return ((await response.json()) as { access_token: string }).access_token;
}

/** Tells a stand-in something that no vendor has an address for. */
export async function control(url: string, path: string, body: object): Promise<void> {
    const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body)
    });
    if (!response.ok) {
        throw new Error(`${path}: HTTP ${response.status} ${await response.text()}`);
    }
}

async function post(
    intacctUrl: string,
    token: string,
    { size, lines }: { size: number; lines: number }
): Promise<void> {
    const path = '/ia/api/v1/objects/order-entry/document::Sales%20Order';
    const response = await fetch(`${intacctUrl}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(Array.from({ length: size }, () => anOrderOf(lines)))
    });
    if (response.status !== 201) {
        throw new Error(`entering documents: HTTP ${response.status} ${await response.text()}`);
    }
}
