import { normalizeId } from '../kernel/ids.ts';
import { OrgError, localSchema } from '../kernel/types.ts';
import type {
    AutomationHooks,
    BatchOptions,
    Context,
    FieldValue,
    ObjectInfo,
    OrgEvents,
    RecordInput,
    RecordService,
    RecordValues,
    SaveResult,
    Transaction
} from '../kernel/types.ts';
import { JoinedAutomation } from './automation.ts';
import { behaviourTools } from './behaviourTools.ts';
import { PendingChange } from './change.ts';
import { Deletion } from './deletion.ts';
import type { RecordDependencies } from './dependencies.ts';
import { OrderOfExecution } from './orderOfExecution.ts';
import { Preparation } from './preparation.ts';
import { readRecord } from './readRecord.ts';
import { NotAllOfThem, batchesOf, single, toResult, undoneResults } from './results.ts';
import { RollUps } from './rollUps.ts';
import { Saver } from './saver.ts';
import { Transactions } from './transactions.ts';
import { planUpsert } from './upsert.ts';

/** The door for writing records; see RecordService. */
export class OrgRecords implements RecordService {
    readonly #dependencies: RecordDependencies;
    readonly #transactions: Transactions;
    readonly #saver: Saver;
    readonly #deletion: Deletion;
    readonly #automation: JoinedAutomation;

    constructor(dependencies: RecordDependencies, events: OrgEvents) {
        this.#dependencies = dependencies;
        this.#transactions = new Transactions(dependencies.store.sql, events);
        this.#automation = new JoinedAutomation(this.#transactions);
        const tools = behaviourTools(dependencies, (object, change) =>
            this.#saveComputed(object, change)
        );
        const steps = new OrderOfExecution(
            dependencies,
            this.#automation,
            new RollUps(tools),
            tools
        );
        this.#saver = new Saver(this.#transactions, steps);
        this.#deletion = new Deletion(dependencies, this.#transactions, (batch) =>
            this.#saver.follow(batch)
        );
    }

    create(objectApiName: string, values: RecordInput, context: Context): string {
        return single(this.createAll(objectApiName, [values], context, { allOrNone: true })).id;
    }

    update(objectApiName: string, id: string, values: RecordInput, context: Context): void {
        single(
            this.updateAll(objectApiName, [{ ...values, Id: id }], context, { allOrNone: true })
        );
    }

    upsert(
        objectApiName: string,
        externalIdField: string,
        externalIdValue: FieldValue,
        values: RecordInput,
        context: Context
    ): { readonly id: string; readonly created: boolean } {
        const record = { ...values, [externalIdField]: externalIdValue };
        return single(
            this.upsertAll(objectApiName, externalIdField, [record], context, { allOrNone: true })
        );
    }

    delete(objectApiName: string, id: string, context: Context): void {
        single(this.deleteAll(objectApiName, [id], context, { allOrNone: true }));
    }

    createAll(
        objectApiName: string,
        records: readonly RecordInput[],
        context: Context,
        options: BatchOptions = {}
    ): SaveResult[] {
        const object = localSchema(this.#dependencies, context).requireObject(objectApiName);
        return this.#batched(records, options, (batch, allOrNone) => {
            const preparation = new Preparation(this.#dependencies, object, context);
            const changes = batch.map((record, index) => preparation.insert(record, index));
            this.#saver.save({ object, operation: 'insert', changes, context }, allOrNone);
            return changes;
        });
    }

    updateAll(
        objectApiName: string,
        records: readonly RecordInput[],
        context: Context,
        options: BatchOptions = {}
    ): SaveResult[] {
        const object = localSchema(this.#dependencies, context).requireObject(objectApiName);
        return this.#batched(records, options, (batch, allOrNone) => {
            const preparation = new Preparation(this.#dependencies, object, context);
            preparation.load(batch);
            const changes = batch.map((record, index) => preparation.update(record, index));
            this.#saver.save({ object, operation: 'update', changes, context }, allOrNone);
            return changes;
        });
    }

    upsertAll(
        objectApiName: string,
        externalIdField: string,
        records: readonly RecordInput[],
        context: Context,
        options: BatchOptions = {}
    ): SaveResult[] {
        const object = localSchema(this.#dependencies, context).requireObject(objectApiName);
        return this.#batched(records, options, (batch, allOrNone) => {
            const plan = planUpsert(this.#dependencies, object, externalIdField, batch, context);
            if (allOrNone && plan.all.some((change) => change.isRefused)) return plan.all;
            this.#saver.save(
                { object, operation: 'insert', changes: plan.inserts, context },
                allOrNone
            );
            if (allOrNone && plan.inserts.some((change) => change.isRefused)) return plan.all;
            this.#saver.save(
                { object, operation: 'update', changes: plan.updates, context },
                allOrNone
            );
            return plan.all;
        });
    }

    deleteAll(
        objectApiName: string,
        ids: readonly string[],
        context: Context,
        options: BatchOptions = {}
    ): SaveResult[] {
        const object = localSchema(this.#dependencies, context).requireObject(objectApiName);
        return this.#batched(ids, options, (batch) => {
            const preparation = new Preparation(this.#dependencies, object, context);
            return batch.map((id, index) => {
                const change = preparation.delete(id, index);
                if (!change.isRefused) this.#deletion.delete(object, change, context);
                return change;
            });
        });
    }

    read(objectApiName: string, id: string, context: Context): RecordValues | undefined {
        const normalized = normalizeId(id);
        if (!normalized) return undefined;
        return readRecord(this.#dependencies, objectApiName, normalized, context);
    }

    transaction<T>(work: (transaction: Transaction) => T): T {
        return this.#transactions.run(work);
    }

    savepoint<T>(work: () => T): T {
        return this.#transactions.run(() => this.#transactions.savepoint(work));
    }

    register(hooks: AutomationHooks): void {
        this.#automation.register(hooks);
    }

    /** Runs batches of 200 in one transaction; a refusal undoes everything when all or none is asked. */
    #batched<T>(
        items: readonly T[],
        { allOrNone = false }: BatchOptions,
        work: (batch: readonly T[], allOrNone: boolean) => readonly PendingChange[]
    ): SaveResult[] {
        const results: SaveResult[] = [];
        const workAll = (): void => {
            for (const batch of batchesOf(items)) {
                results.push(...work(batch, allOrNone).map(toResult));
                if (allOrNone && results.some((result) => !result.success))
                    throw new NotAllOfThem();
            }
        };
        try {
            this.#transactions.run(() => this.#transactions.savepoint(workAll));
            return results;
        } catch (error) {
            if (error instanceof NotAllOfThem) return undoneResults(results, items.length);
            throw error;
        }
    }

    #saveComputed(object: ObjectInfo, change: PendingChange): void {
        const user = this.#saver.actor?.user ?? this.#dependencies.users.defaultWorkflowUser();
        const context: Context = { user, mode: 'system' };
        this.#saver.save({ object, operation: 'update', changes: [change], context }, true);
        if (change.isRefused) throw OrgError.of(400, change.errors);
    }
}
