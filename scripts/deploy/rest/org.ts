/** One call of a Salesforce REST API. */
export interface OrgRequest {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
    /** Below `/services/data/vNN.0`, encoded. */
    readonly path: string;
    readonly body?: unknown;
    /** What a freshly installed org answers to a GET; a plan without an org goes on with it. */
    readonly assumed?: unknown;
}

export interface Answer {
    readonly status: number;
    readonly body: unknown;
}

/** An org that somebody is signed in to. */
export interface Org {
    readonly instanceUrl: string;
    readonly username: string;
    send(request: OrgRequest): Promise<Answer>;
}

const API_VERSION = '66.0';

/** The address of a request, as a person would paste it. */
export function addressOf(instanceUrl: string, { path }: OrgRequest): string {
    return `${instanceUrl}/services/data/v${API_VERSION}${path}`;
}
