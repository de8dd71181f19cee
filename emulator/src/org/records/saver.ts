import type {
    AutomationHooks,
    Context,
    DmlOperation,
    ObjectInfo,
    SaveEvent,
    Transaction
} from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';
import { storedFields } from '../store/tables.ts';
import { STANDARD_BEHAVIOURS } from '../standard/behaviours/index.ts';
import type { BehaviourTools } from '../standard/behaviours/types.ts';
import { formatAutoNumber } from './autoNumber.ts';
import type { PendingChange } from './change.ts';
import { SystemChecks } from './checks.ts';
import type { RecordDependencies } from './dependencies.ts';
import type { RollUps } from './rollUps.ts';
import type { Transactions } from './transactions.ts';
import { applyValidationRules } from './validationRules.ts';
import { writeRow } from './writeRow.ts';

const DEEPEST_TRIGGER = 16;

/** Thrown inside an attempt to undo it; the refusals are on the changes. */
class Undone extends Error {}

/** Saves batches of one object in the platform's order of execution. */
export class Saver {
    readonly #dependencies: RecordDependencies;
    readonly #transactions: Transactions;
    readonly #rollUps: RollUps;
    readonly #tools: BehaviourTools;
    readonly #hooks: readonly AutomationHooks[];
    #depth = 0;
    #actor: Context | undefined;

    constructor(
        dependencies: RecordDependencies,
        transactions: Transactions,
        rollUps: RollUps,
        tools: BehaviourTools,
        hooks: readonly AutomationHooks[]
    ) {
        this.#dependencies = dependencies;
        this.#transactions = transactions;
        this.#rollUps = rollUps;
        this.#tools = tools;
        this.#hooks = hooks;
    }

    /**
     * Saves up to 200 inserts or updates. Refusals are left on the changes; a refused record is skipped and the
     * others are saved, unless `allOrNone`, when nothing is kept.
     */
    save(
        object: ObjectInfo,
        operation: 'insert' | 'update',
        changes: readonly PendingChange[],
        context: Context,
        allOrNone: boolean
    ): void {
        if (allOrNone && changes.some((change) => change.isRefused)) return;
        if (this.#depth >= DEEPEST_TRIGGER) {
            throw new OrgError(
                400,
                'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
                'maximum trigger depth exceeded'
            );
        }
        this.#depth += 1;
        try {
            this.#saveUntilSettled(object, operation, changes, context, allOrNone);
        } finally {
            this.#depth -= 1;
        }
    }

    /** Records refused after they were written undo the attempt; the rest is saved again without them. */
    #saveUntilSettled(
        object: ObjectInfo,
        operation: 'insert' | 'update',
        changes: readonly PendingChange[],
        context: Context,
        allOrNone: boolean
    ): void {
        const mayAssign = this.#hooks.some((hook) => hook.beforeSave);
        const started = mayAssign ? changes.map((change) => ({ ...change.newValues })) : [];
        for (;;) {
            const active = changes.filter((change) => !change.isRefused);
            if (active.length === 0) return;
            try {
                return this.#transactions.savepoint(() =>
                    this.#attempt(object, operation, active, context, allOrNone)
                );
            } catch (error) {
                if (error instanceof OrgError)
                    for (const change of active) change.errors.push(...error.items);
                else if (!(error instanceof Undone)) throw error;
                if (allOrNone) return;
                for (const change of active)
                    Object.assign(change.newValues, started[changes.indexOf(change)]);
            }
        }
    }

    #attempt(
        object: ObjectInfo,
        operation: 'insert' | 'update',
        changes: readonly PendingChange[],
        context: Context,
        allOrNone: boolean
    ): void {
        const checks = new SystemChecks(this.#dependencies, object, context);
        this.#beforeSave(object, operation, changes, context, checks);
        for (const change of changes) this.#check(object, change, context, checks);
        if (allOrNone && changes.some((change) => change.isRefused)) throw new Undone();
        const written = changes.filter(
            (change) => !change.isRefused && this.#write(object, operation, change, context)
        );
        if (allOrNone && written.length < changes.length) throw new Undone();
        if (written.length === 0) return;
        this.#transactions.note({
            objectApiName: object.apiName,
            operation,
            ids: written.map((change) => change.id ?? ''),
            userId: context.user.id
        });
        this.afterWrite(object, operation, written, context);
        if (written.some((change) => change.isRefused)) throw new Undone();
    }

    /** On whose behalf the running save works; computed updates are made in the same name. */
    get actor(): Context | undefined {
        return this.#actor;
    }

    /** Everything that follows written rows: standard behaviour, automation, roll-up summaries. */
    afterWrite(
        object: ObjectInfo,
        operation: DmlOperation,
        changes: readonly PendingChange[],
        context: Context
    ): void {
        const outer = this.#actor;
        this.#actor = context;
        try {
            STANDARD_BEHAVIOURS.get(object.apiName)?.follow?.(changes, this.#tools);
            this.#run('afterSave', object, operation, changes, context);
            this.#rollUps.recount(object, changes);
        } finally {
            this.#actor = outer;
        }
    }

    #beforeSave(
        object: ObjectInfo,
        operation: 'insert' | 'update',
        changes: readonly PendingChange[],
        context: Context,
        checks: SystemChecks
    ): void {
        if (!this.#hooks.some((hook) => hook.beforeSave)) return;
        const before = changes.map((change) => ({ ...change.newValues }));
        this.#run('beforeSave', object, operation, changes, context);
        changes.forEach((change, index) => checks.checkLimits(change, before[index] ?? {}));
    }

    #check(
        object: ObjectInfo,
        change: PendingChange,
        context: Context,
        checks: SystemChecks
    ): void {
        if (change.isRefused) return;
        checks.check(change);
        if (change.isRefused) return;
        STANDARD_BEHAVIOURS.get(object.apiName)?.derive?.(change, this.#tools);
        if (change.isRefused) return;
        applyValidationRules(this.#dependencies, object, change, context);
    }

    #write(
        object: ObjectInfo,
        operation: 'insert' | 'update',
        change: PendingChange,
        context: Context
    ): boolean {
        if (operation === 'insert') this.#number(object, change);
        return writeRow(this.#dependencies, object, change, context);
    }

    #number(object: ObjectInfo, change: PendingChange): void {
        const { store, clock } = this.#dependencies;
        for (const field of storedFields(object)) {
            if (!field.autoNumberFormat) continue;
            const next = store.nextNumber(object, field.apiName);
            change.newValues[field.apiName] = formatAutoNumber(
                field.autoNumberFormat,
                next,
                clock.now()
            );
        }
    }

    #run(
        hook: keyof AutomationHooks,
        object: ObjectInfo,
        operation: DmlOperation,
        changes: readonly PendingChange[],
        context: Context
    ): void {
        if (!this.#hooks.some((each) => each[hook])) return;
        this.#transactions.run((transaction: Transaction) => {
            const event: SaveEvent = {
                objectApiName: object.apiName,
                operation,
                context,
                transaction,
                changes
            };
            for (const each of this.#hooks) each[hook]?.(event);
        });
    }
}
