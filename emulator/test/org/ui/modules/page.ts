import { pathToFileURL } from 'node:url';
import path from 'node:path';

const MODULES = path.resolve(import.meta.dirname, '../../../../src/org/page/modules');

/** What the page's plain JavaScript modules export; they are written for the browser and have no types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type PageModule = Record<string, any>;

/** Loads a page module by its Lightning name, `lightning/uiRecordApi` or a file below `lds/store`. */
export function load(name: string): Promise<PageModule> {
    const file = name.startsWith('lightning/') ? `${name}/${path.basename(name)}.js` : `${name}.js`;
    return import(pathToFileURL(path.join(MODULES, file)).href) as Promise<PageModule>;
}

/** One request that a module sent, as tests look at it. */
export interface Sent {
    readonly method: string;
    readonly url: URL;
    readonly body: unknown;
    readonly headers: Readonly<Record<string, string>>;
}

/** Answers requests in place of the org and remembers them. */
export interface StubOrg {
    readonly sent: Sent[];
    /** Requests whose path ends like this. */
    to(ending: string): Sent[];
}

/** Puts an org behind `fetch`. @param answer body, or [status, body], for a request */
export function stubOrg(answer: (request: Sent) => unknown): StubOrg {
    const sent: Sent[] = [];
    globalThis.fetch = async (input, init = {}) => {
        const url = new URL(String(input), 'http://org.test');
        const request: Sent = {
            method: init.method ?? 'GET',
            url,
            body: init.body === undefined ? undefined : JSON.parse(String(init.body)),
            headers: { ...(init.headers as Record<string, string>) }
        };
        sent.push(request);
        const given = answer(request);
        const [status, body] = Array.isArray(given) ? (given as [number, unknown]) : [200, given];
        return new Response(status === 204 ? null : JSON.stringify(body), {
            status,
            statusText: STATUS_TEXTS[status] ?? ''
        });
    };
    return { sent, to: (ending) => sent.filter(({ url }) => url.pathname.endsWith(ending)) };
}

const STATUS_TEXTS: Readonly<Record<number, string>> = {
    200: 'OK',
    201: 'Created',
    400: 'Bad Request',
    404: 'Not Found'
};

/** A component's wire: what it received, last first to ask for. */
export interface Wired {
    readonly received: PageModule[];
    last(): PageModule;
    update(config: object): Promise<void>;
    disconnect(): void;
}

const connected: { disconnect(): void }[] = [];

/** Connects an adapter as LWC does and waits until it is quiet. */
export async function wire(adapter: unknown, config: object): Promise<Wired> {
    const received: PageModule[] = [];
    const Adapter = adapter as new (emit: (value: PageModule) => void) => {
        connect(): void;
        update(config: object): void;
        disconnect(): void;
    };
    const instance = new Adapter((value) => received.push(value));
    connected.push(instance);
    instance.connect();
    instance.update(config);
    await settled();
    return {
        received,
        last: () => received.at(-1) ?? {},
        async update(next) {
            instance.update(next);
            await settled();
        },
        disconnect: () => instance.disconnect()
    };
}

/** Lets every answer that is on its way arrive. */
export async function settled(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A UI API Record. @param version the higher, the later it was saved */
export function record(id: string, fields: Record<string, unknown>, version = 1): PageModule {
    const entries = Object.entries(fields).map(([name, value]) => [
        name,
        { displayValue: null, value }
    ]);
    return {
        apiName: id.startsWith('006') ? 'Opportunity' : 'Account',
        childRelationships: {},
        eTag: String(version),
        fields: Object.fromEntries(entries),
        id,
        lastModifiedById: null,
        lastModifiedDate: null,
        recordTypeId: null,
        recordTypeInfo: null,
        systemModstamp: null,
        weakEtag: version
    };
}

/** Starts a test on an empty page: nothing wired, nothing cached. */
export async function freshCache(): Promise<void> {
    for (const wired of connected.splice(0)) wired.disconnect();
    (await load('lds/store/recordCache')).evictAll();
    (await load('lds/store/resources')).forgetResponses();
}
