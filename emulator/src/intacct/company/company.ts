import { Clock } from './clock.ts';
import { Journal } from './journal.ts';
import type {
    Audit,
    CounterRow,
    DefinitionRow,
    DocumentRow,
    IdempotencyRow,
    InvoiceRow,
    LineRow,
    MasterRow,
    PaymentDetailRow,
    PaymentRow,
    SubtotalRow
} from './records.ts';
import { type Change, type Row, Table } from './table.ts';

/** Company settings an administrator would make in Intacct's own pages. */
export interface Preferences {
    readonly name: string;
    readonly baseCurrency: string;
    /** Order Entry > Show payment status: without it documents do not tell what is paid. */
    readonly displayPaymentStatus: boolean;
    /** Order Entry takes documents in other currencies. */
    readonly enableForeignCurrency: boolean;
    /** What one unit of a currency is worth in the base currency, by type of exchange rate. */
    readonly exchangeRates: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Objects that the integration's role may not read or write. */
    readonly deniedObjects: readonly string[];
    /** Last day of the closed books; documents dated up to and including it are refused. */
    readonly closedThrough: string;
    readonly requireLocation: boolean;
    /** Documents without lines are refused. */
    readonly requireLines: boolean;
    /** Requests that may run at once before the gateway answers GW-0010. */
    readonly concurrency: number;
    /** How much longer every request takes; 0 unless a benchmark asks for it. */
    readonly latencyMs: number;
    /** Custom fields by object name, as `nsp::NAME`. */
    readonly customFields: Readonly<Record<string, readonly string[]>>;
}

const DEFAULTS: Preferences = {
    name: 'Local Company',
    baseCurrency: 'USD',
    displayPaymentStatus: true,
    enableForeignCurrency: false,
    exchangeRates: {
        'Intacct Daily Rate': { CAD: '0.7312', EUR: '1.0847', GBP: '1.2651' },
        'Corporate Rate': { EUR: '1.1' }
    },
    deniedObjects: [],
    closedThrough: '2013-12-31',
    requireLocation: true,
    requireLines: true,
    concurrency: 8,
    latencyMs: 0,
    customFields: {
        'order-entry/document': ['nsp::SALESFORCE_OPPORTUNITY'],
        'order-entry/document-line': ['nsp::SALESFORCE_LINE']
    }
};

/** One Sage Intacct company: everything the API reads and writes, behind transactions. */
export class Company {
    readonly #tables = new Map<string, Table<Row>>();
    #changes: Change[] | undefined;
    #journal: Journal | undefined;

    readonly id: string;
    #preferences: Preferences;
    readonly clock = new Clock();
    /** Record number of the user the API acts as. */
    readonly userKey = '1';
    /** Where people open the records in a browser. */
    webUrl = '';

    readonly customers = this.#table<MasterRow>('customers');
    readonly items = this.#table<MasterRow>('items');
    readonly unitGroups = this.#table<MasterRow>('unitGroups');
    readonly locations = this.#table<MasterRow>('locations');
    readonly departments = this.#table<MasterRow>('departments');
    readonly classes = this.#table<MasterRow>('classes');
    readonly warehouses = this.#table<MasterRow>('warehouses');
    readonly entities = this.#table<MasterRow>('entities');
    readonly terms = this.#table<MasterRow>('terms');
    readonly definitions = this.#table<DefinitionRow>('definitions');
    readonly documents = this.#table<DocumentRow>('documents');
    readonly lines = this.#table<LineRow>('lines');
    readonly subtotals = this.#table<SubtotalRow>('subtotals');
    readonly invoices = this.#table<InvoiceRow>('invoices');
    readonly payments = this.#table<PaymentRow>('payments');
    readonly paymentDetails = this.#table<PaymentDetailRow>('paymentDetails');
    readonly counters = this.#table<CounterRow>('counters');
    readonly idempotency = this.#table<IdempotencyRow>('idempotency');

    constructor(id: string, preferences: Partial<Preferences> = {}) {
        this.id = id;
        this.#preferences = { ...DEFAULTS, ...preferences };
    }

    get preferences(): Preferences {
        return this.#preferences;
    }

    /** Changes settings as an administrator would in Intacct's own pages. */
    prefer(changes: Partial<Preferences>): void {
        this.#preferences = { ...this.#preferences, ...changes };
    }

    /**
     * Runs `work` so that either all its changes stay or, when it throws, none. Inside a running
     * transaction a throw undoes what `work` did and nothing else.
     */
    transaction<T>(work: () => T): T {
        const outer = this.#changes;
        const changes = (this.#changes = outer ?? []);
        const mark = changes.length;
        try {
            const result = work();
            if (outer === undefined && changes.length > 0) this.#journal?.append(changes);
            return result;
        } catch (error) {
            for (const { table, key, before } of changes.splice(mark).reverse()) {
                this.#tables.get(table)?.restore(key, before);
            }
            throw error;
        } finally {
            this.#changes = outer;
        }
    }

    /** From here on keeps every commit in a file, after taking in what the file already holds. */
    keepIn(path: string, seed: string): void {
        this.#journal = new Journal(path, seed, ([table, key, row]) => {
            this.#tables.get(table)?.restore(key, (row ?? undefined) as Row | undefined);
        });
    }

    close(): void {
        this.#journal?.close();
    }

    /** The audit group of a row that is being created or, given the earlier one, changed. */
    audit(earlier?: Audit): Audit {
        const now = this.clock.stamp();
        return {
            createdDateTime: earlier?.createdDateTime ?? now,
            modifiedDateTime: now,
            createdBy: earlier?.createdBy ?? this.userKey,
            modifiedBy: this.userKey
        };
    }

    #table<R extends Row>(name: string): Table<R> {
        const table = new Table<R>(name, (change) => {
            if (this.#changes !== undefined) this.#changes.push(change);
            else this.#journal?.append([change]);
        });
        this.#tables.set(name, table as unknown as Table<Row>);
        return table;
    }
}
