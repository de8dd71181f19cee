import type { OrgAccess } from '../access/access.ts';
import type {
    Clock,
    Context,
    FieldValue,
    QueryOptions,
    QueryResult,
    Schema
} from '../kernel/types.ts';
import { localMs } from '../formula/localTime.ts';
import type { Store } from '../store/store.ts';
import { compileQuery } from './compile.ts';
import { QueryErrors } from './errors.ts';
import { executeQuery } from './execute.ts';
import { parseSoql } from './parse.ts';

/** What running queries needs from the rest of the org. */
export interface QueryDependencies {
    readonly schema: Schema;
    readonly store: Store;
    readonly access: OrgAccess;
    readonly clock: Clock;
    readonly apiVersion: string;
    /** ISO code of the org's currency. */
    readonly currency: string;
    /** Computes a formula field of one row. */
    formula(objectApiName: string, fieldApiName: string, id: string, context: Context): FieldValue;
}

/** Runs SOQL for a context. */
export class Queries {
    readonly #dependencies: QueryDependencies;
    /** Whose query is running, for the formulas that SQLite asks the org to compute. */
    #context: Context | undefined;

    constructor(dependencies: QueryDependencies) {
        this.#dependencies = dependencies;
        dependencies.store.sql.define('org_formula', (object, field, id) => {
            if (!this.#context || id === null) return null;
            const value = dependencies.formula(
                String(object),
                String(field),
                String(id),
                this.#context
            );
            return typeof value === 'boolean' ? Number(value) : value;
        });
        dependencies.store.sql.define('org_local', (moment) => {
            if (!this.#context || moment === null) return null;
            const local = localMs(Date.parse(String(moment)), this.#context.user.timeZone);
            return new Date(local).toISOString();
        });
    }

    query(soql: string, context: Context, options: QueryOptions = {}): QueryResult {
        const { schema, access, clock, store, apiVersion, currency } = this.#dependencies;
        let tables = 0;
        const tools = {
            schema: schema.inLanguage(context.user.language),
            access,
            clock,
            context,
            currency,
            errors: new QueryErrors(soql),
            includeDeleted: options.includeDeleted === true,
            nextAlias: () => `t${tables++}`
        };
        const compiled = compileQuery(tools, parseSoql(soql), options.restDates === true);
        const outer = this.#context;
        this.#context = context;
        try {
            return executeQuery(
                store.sql,
                compiled,
                `/services/data/v${options.apiVersion ?? apiVersion}/sobjects`
            );
        } finally {
            this.#context = outer;
        }
    }
}
