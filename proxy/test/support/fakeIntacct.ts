import { fakeServer, type Exchange, type FakeServer, type Reply } from './fakeServer.ts';

type Json = Record<string, unknown>;

interface StoredDocument extends Json {
    key: string;
    documentNumber: string;
    referenceNumber?: string;
}

export interface FakeIntacct extends FakeServer {
    readonly documents: StoredDocument[];
    /** Calls other than sign-ins, as `METHOD path`. */
    apiCalls(): string[];
    /** Answers the next creates with this business error, under any key. */
    refuse(detail: Json | undefined): void;
}

const BASE = '/ia/api/v1';
const DOCUMENT = /^\/objects\/order-entry\/document::([^/]+)(?:\/(.+))?$/;

/** An Intacct company in Sage's own shapes, small enough to read: create, read, query, idempotency. */
export async function fakeIntacct(): Promise<FakeIntacct> {
    const documents: StoredDocument[] = [];
    const cached = new Map<string, { text: string; reply: Reply }>();
    let refusal: Json | undefined;

    function answer(exchange: Exchange): Reply {
        const path = exchange.path.replace(BASE, '');
        if (path === '/oauth2/token') {
            return signIn(exchange);
        }
        if (exchange.headers.authorization !== 'Bearer intacct-token-secret') {
            return error(401, {
                code: 'tokenInvalid',
                errorId: 'REST-2102',
                message: 'Invalid token'
            });
        }
        if (path === '/services/core/query') {
            return query(JSON.parse(exchange.text));
        }
        const [, definition = '', key] = DOCUMENT.exec(path) ?? [];
        return exchange.method === 'POST' ? create(definition, exchange) : read(key);
    }

    function create(definition: string, { headers, text }: Exchange): Reply {
        const key = String(headers['idempotency-key']);
        const earlier = cached.get(key);
        if (earlier) {
            return earlier.text === text
                ? earlier.reply
                : error(409, {
                      code: 'conflict',
                      message: 'Idempotency key used with another body'
                  });
        }
        const reply = refusal ? refused(refusal) : created(definition, JSON.parse(text));
        cached.set(key, { text, reply });
        return reply;
    }

    function created(definition: string, payload: Json): Reply {
        const key = String(101 + documents.length);
        const documentNumber = `SO-${String(documents.length + 1).padStart(4, '0')}`;
        documents.push({ ...stored(payload), key, documentNumber, documentType: definition });
        const id = `${definition}-${documentNumber}`;
        return { status: 201, body: { 'ia::result': { key, id, documentType: definition } } };
    }

    function read(key: string | undefined): Reply {
        const document = documents.find((candidate) => candidate.key === key);
        return document
            ? { status: 200, body: { 'ia::result': { ...document, id: document.key } } }
            : error(404, { code: 'notFound', message: `Document ${key} was not found` });
    }

    function query({ filters }: { filters: { $eq: Json }[] }): Reply {
        const [[field, wanted] = ['', '']] = Object.entries(filters[0]?.$eq ?? {});
        const rows = documents
            .filter((document) => document[field] === wanted)
            .map(({ key, documentType, documentNumber, customer, audit }) => ({
                key,
                documentId: `${String(documentType)}-${documentNumber}`,
                'customer.id': (customer as Json)['id'],
                'audit.createdDateTime': (audit as Json)['createdDateTime']
            }));
        return {
            status: 200,
            body: { 'ia::result': rows, 'ia::meta': { totalCount: rows.length } }
        };
    }

    const server = await fakeServer(answer);
    return {
        ...server,
        documents,
        apiCalls: () =>
            server.calls
                .filter(({ path }) => !path.endsWith('/oauth2/token'))
                .map(({ method, path }) => `${method} ${path.replace(BASE, '')}`),
        refuse: (detail) => {
            refusal = detail;
        }
    };
}

function signIn({ text }: Exchange): Reply {
    const form = new URLSearchParams(text);
    return form.get('client_secret') === 'intacct-client-secret' &&
        form.get('username') === 'admin@acme'
        ? { status: 200, body: { access_token: 'intacct-token-secret', expires_in: 43200 } }
        : error(401, { code: 'invalid_grant', message: 'Bad credentials' });
}

/** As a GET answers: decimals padded, empty references as null trios, lines counted from 0. */
function stored(payload: Json): Json {
    const now = new Date().toISOString();
    const lines = (payload['lines'] as Json[]).map((line, index) => ({
        ...line,
        key: String(900 + index),
        lineNumber: index,
        unitQuantity: `${String(line['unitQuantity'])}.0000000000`,
        taxInTxnCurrency: null
    }));
    return {
        ...payload,
        lines,
        state: 'partiallyConverted',
        subtotal: '100.00',
        total: '110.50',
        txnCurrency: 'USD',
        sourceDocument: { key: null, id: null },
        webURL: 'https://intacct.example/1',
        audit: { createdDateTime: now, modifiedDateTime: now }
    };
}

function refused(detail: Json): Reply {
    return {
        status: 422,
        body: {
            'ia::error': {
                code: 'operationFailed',
                message: 'Operation create object document failed',
                details: [
                    { code: 'BL03000018', ...detail },
                    { code: 'BL01001973', message: 'Could not create Document record.' }
                ]
            },
            'ia::meta': { totalCount: 1, totalSuccess: 0, totalError: 1 }
        }
    };
}

function error(status: number, content: Json): Reply {
    return { status, body: { 'ia::result': { 'ia::error': content } } };
}
