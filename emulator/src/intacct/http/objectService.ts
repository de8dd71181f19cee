import type { Company } from '../company/company.ts';
import type { Json } from '../company/records.ts';
import type { Row } from '../company/table.ts';
import { isObject } from '../model/checkPayload.ts';
import type { Scope, Session } from '../objects/objectType.ts';
import { runBatch } from './batch.ts';
import { type Answer, counts, page, single } from './envelope.ts';
import { IntacctError, invalidRequest, notFound, notPermitted } from './intacctError.ts';
import type { ObjectPath } from './objectPath.ts';

const LIST_SIZE = 100;

/** One request to `/objects/…`, with what the headers say about it. */
export interface ObjectRequest {
    readonly path: ObjectPath;
    readonly payload: unknown;
    readonly query: Readonly<Record<string, string | undefined>>;
    readonly session: Session;
    /** X-IA-API-Param-Transaction: a batch is saved whole or not at all. */
    readonly isAtomic: boolean;
}

/** The object services: the five verbs on any object of the registry, single or in batches. */
export class ObjectService {
    readonly #company: Company;

    constructor(company: Company) {
        this.#company = company;
    }

    get({ path, session, query }: ObjectRequest): Answer {
        const { type, keys } = path;
        const scope = this.#scope(path, session, 'READ');
        if (keys.length === 0) return this.#list(path, scope, query);
        if (keys.length === 1)
            return single(200, type.full(this.#row(path, keys[0]!, scope), this.#company));
        const found = keys.map((key) => type.full(this.#row(path, key, scope), this.#company));
        return { status: 200, body: { 'ia::result': found, 'ia::meta': counts(found.length, 0) } };
    }

    post({ path, payload, session, isAtomic }: ObjectRequest): Answer {
        const { type } = path;
        const { create } = type;
        if (create === undefined || path.keys.length > 0) throw notAllowed('POST');
        const scope = this.#scope(path, session, 'CREATE');
        return this.#each(payload, 'POST', 201, isAtomic, (one) =>
            type.reference(create(one, scope), this.#company)
        );
    }

    patch({ path, payload, session, isAtomic }: ObjectRequest): Answer {
        const { type, keys } = path;
        const { update } = type;
        if (update === undefined) throw notAllowed('PATCH');
        const scope = this.#scope(path, session, 'UPDATE');
        return this.#each(payload, 'PATCH', 200, isAtomic, (one) => {
            const key = keys[0] ?? one['key'];
            if (key === undefined) throw invalidRequest('A PATCH request requires a key');
            return type.reference(
                update(this.#row(path, String(key), scope), one, scope),
                this.#company
            );
        });
    }

    delete({ path, session, isAtomic }: ObjectRequest): Answer {
        const { type, keys } = path;
        const { remove } = type;
        if (remove === undefined || keys.length === 0) throw notAllowed('DELETE');
        const scope = this.#scope(path, session, 'DELETE');
        const removeOne = (key: string): Json => {
            remove(this.#row(path, key, scope), scope);
            return {};
        };
        if (keys.length > 1) return runBatch(this.#company, keys, removeOne, 204, isAtomic);
        removeOne(keys[0]!);
        return { status: 204, body: undefined };
    }

    #each(
        payload: unknown,
        method: string,
        status: number,
        isAtomic: boolean,
        work: (one: Json) => Json
    ): Answer {
        if (payload === undefined) {
            throw new IntacctError(400, {
                code: 'invalidRequest',
                message: `A ${method} request requires a payload`,
                errorId: 'REST-1028',
                additionalInfo: {
                    messageId: 'IA.REQUEST_REQUIRES_A_PAYLOAD',
                    placeholders: { OPERATION: method },
                    propertySet: {}
                }
            });
        }
        if (Array.isArray(payload))
            return runBatch(this.#company, payload as Json[], work, status, isAtomic);
        if (!isObject(payload)) throw invalidRequest('The payload is malformed JSON', 'REST-1030');
        return single(status, work(payload));
    }

    #list({ type }: ObjectPath, scope: Scope, query: ObjectRequest['query']): Answer {
        const start = Number(query['start'] ?? 1);
        const size = Number(query['size'] ?? LIST_SIZE);
        const rows = [...type.table(this.#company).values()].filter(
            (row) => type.isVisible?.(row, scope) ?? true
        );
        const shown = rows.slice(start - 1, start - 1 + size).map((row) => this.#listed(type, row));
        return { status: 200, body: page(shown, rows.length, start, size) };
    }

    #listed(type: ObjectPath['type'], row: Row): Json {
        return { key: row.key, id: row.id, href: type.href(row, this.#company) };
    }

    #row({ type }: ObjectPath, key: string, scope: Scope): Row {
        const row = type.table(this.#company).get(key);
        if (row === undefined || !(type.isVisible?.(row, scope) ?? true)) {
            throw notFound(`${type.name} with key '${key}'`);
        }
        return row;
    }

    #scope({ type, variant }: ObjectPath, session: Session, verb: string): Scope {
        if (this.#company.preferences.deniedObjects.includes(type.name)) {
            throw notPermitted(verb, type.name);
        }
        return { company: this.#company, session, ...(variant === undefined ? {} : { variant }) };
    }
}

function notAllowed(method: string): IntacctError {
    return invalidRequest(`${method} is not allowed on this resource`, undefined, 405);
}
