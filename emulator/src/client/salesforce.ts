import jsforce from 'jsforce';

export type Connection = InstanceType<typeof jsforce.Connection>;

const API_VERSION = '66.0';

/** Signs a person of the local org in, as any API client of a real org would. */
export async function signIn(orgUrl: string, username: string): Promise<Connection> {
    const response = await fetch(`${orgUrl}/services/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({
            grant_type: 'password',
            client_id: 'local',
            client_secret: 'local',
            username,
            password: 'local'
        })
    });
    const { access_token: accessToken } = (await response.json()) as { access_token: string };
    return new jsforce.Connection({ instanceUrl: orgUrl, accessToken, version: API_VERSION });
}

/** Every row of a query, page by page. */
export async function queryAll<Row extends object>(
    connection: Connection,
    soql: string
): Promise<Row[]> {
    const rows: Row[] = [];
    let page = await connection.query<Row>(soql);
    rows.push(...page.records);
    while (!page.done && page.nextRecordsUrl) {
        page = await connection.queryMore<Row>(page.nextRecordsUrl);
        rows.push(...page.records);
    }
    return rows;
}
