import type { Connection } from '../../emulator/src/client/salesforce.ts';
import { timed } from '../measure.ts';
import { accessToken } from './enterDocuments.ts';

/** What integrations without a plan do: read each document by itself, and write it by itself. */
export async function plainWay(
    urls: { readonly intacct: string },
    integration: Connection,
    documents: number
): Promise<{ readonly msPerDocument: number }> {
    const token = await accessToken(urls.intacct);
    const path = `${urls.intacct}/ia/api/v1/objects/order-entry/document::Sales%20Order`;
    const get = async (url: string) =>
        (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).json() as Promise<{
            'ia::result': unknown;
        }>;
    const list = await get(`${path}?size=${documents}`);
    const keys = (list['ia::result'] as { key: string }[]).map(({ key }) => key);
    const { ms } = await timed(async () => {
        for (const key of keys) {
            const { 'ia::result': document } = await get(`${path}/${key}`);
            await write(integration, document as Record<string, unknown>);
        }
    });
    return { msPerDocument: ms / keys.length };
}

async function write(integration: Connection, document: Record<string, unknown>): Promise<void> {
    const key = String(document['key']);
    const lines = document['lines'] as { key: string; unitQuantity: string }[];
    await integration.request({
        method: 'POST',
        url: '/composite',
        body: JSON.stringify({
            allOrNone: true,
            compositeRequest: [
                {
                    method: 'PATCH',
                    referenceId: 'header',
                    url: `/services/data/v66.0/sobjects/Intacct_Sales_Order__c/Intacct_Key__c/${key}`,
                    body: { Name: document['documentNumber'] }
                },
                {
                    method: 'PATCH',
                    referenceId: 'lines',
                    url: '/services/data/v66.0/composite/sobjects/Intacct_Sales_Order_Line__c/Intacct_Key__c',
                    body: {
                        allOrNone: true,
                        records: lines.map((line) => ({
                            attributes: { type: 'Intacct_Sales_Order_Line__c' },
                            Intacct_Key__c: line.key,
                            Document__r: { Intacct_Key__c: key },
                            Quantity__c: Number(line.unitQuantity)
                        }))
                    }
                }
            ]
        }),
        headers: { 'content-type': 'application/json' }
    });
}
