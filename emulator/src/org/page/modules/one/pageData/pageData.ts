import type {
    Bootstrap,
    HomePage,
    ListPage,
    ObjectForm,
    RecordPage,
    SearchResult,
    TabPage
} from '../../../contract.ts';

/** What the server put into the document for the shell. */
export const bootstrap = (globalThis as unknown as { lightningPage: Bootstrap }).lightningPage;

/** An answer of the org that is not a success, in the platform's error shape. */
export class OrgRequestError extends Error {
    override readonly name = 'OrgRequestError';
    readonly status: number;
    readonly body: unknown;

    constructor(status: number, body: unknown) {
        super(messageOf(body) ?? `The org answered ${status}.`);
        this.status = status;
        this.body = body;
    }
}

function messageOf(body: unknown): string | undefined {
    const first = Array.isArray(body) ? body[0] : body;
    return (first as { message?: string } | undefined)?.message;
}

async function get<T>(path: string, query: Record<string, unknown> = {}): Promise<T> {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined && value !== '') parameters.set(name, String(value));
    }
    const question = `${path}?${parameters}`;
    const known = bootstrap.answers[question];
    if (known) {
        delete bootstrap.answers[question];
        return known as T;
    }
    const response = await fetch(`/_local/page/${question}`);
    const body: unknown = await response.json();
    if (!response.ok) throw new OrgRequestError(response.status, body);
    return body as T;
}

export const getRecordPage = (recordId: string, app: string | undefined): Promise<RecordPage> =>
    get(`records/${recordId}`, { app });

export const getHomePage = (app: string | undefined): Promise<HomePage> => get('home', { app });

export const getListPage = (object: string, query: Record<string, unknown>): Promise<ListPage> =>
    get(`lists/${object}`, query);

/** The children of a record that one of its relationships leads to. */
export const getRelatedList = (
    parentId: string,
    relationship: string,
    query: Record<string, unknown>
): Promise<ListPage> => get(`related/${parentId}/${relationship}`, query);

const forms = new Map<string, Promise<ObjectForm>>();

/** Asked once per object, type and visit: permissions change with the session, which reloads the page. */
export function getForm(
    object: string,
    of: { recordId?: string | undefined; recordTypeId?: string | undefined } = {}
): Promise<ObjectForm> {
    const key = [object, of.recordId, of.recordTypeId].join();
    const known = forms.get(key);
    if (known) return known;
    const asked = get<ObjectForm>(`forms/${object}`, of);
    forms.set(key, asked);
    asked.catch(() => forms.delete(key));
    return asked;
}

export const searchRecords = (term: string): Promise<SearchResult[]> => get('search', { term });

/** Records of one object for a lookup, as a record picker's filter, display and matching info narrow them. */
export const lookupRecords = (
    object: string,
    term: string,
    wishes: object
): Promise<SearchResult[]> => get(`lookups/${object}`, { term, wishes: JSON.stringify(wishes) });

export const getTab = (tab: string): Promise<TabPage> => get(`tabs/${tab}`);

/** Signs in another user or changes the language, then opens the page afresh. */
export async function switchSession(change: {
    username?: string;
    language?: string;
}): Promise<void> {
    await fetch('/_local/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(change)
    });
    location.reload();
}
