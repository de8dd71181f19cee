import type { ObjectInfo } from '../kernel/types.ts';
import { STANDARD_BEHAVIOURS } from '../standard/behaviours/index.ts';
import type { BehaviourTools } from '../standard/behaviours/types.ts';
import { storedFields } from '../store/tables.ts';
import type { JoinedAutomation } from './automation.ts';
import { formatAutoNumber } from './autoNumber.ts';
import type { PendingChange } from './change.ts';
import { SystemChecks } from './checks.ts';
import type { RecordDependencies } from './dependencies.ts';
import type { RollUps } from './rollUps.ts';
import type { SaveBatch } from './saveBatch.ts';
import { applyValidationRules } from './validationRules.ts';
import { writeRow } from './writeRow.ts';

/** The steps of a save in the platform's order; refusals are left on the changes. */
export class OrderOfExecution {
    readonly #dependencies: RecordDependencies;
    readonly #automation: JoinedAutomation;
    readonly #rollUps: RollUps;
    readonly #tools: BehaviourTools;

    constructor(
        dependencies: RecordDependencies,
        automation: JoinedAutomation,
        rollUps: RollUps,
        tools: BehaviourTools
    ) {
        this.#dependencies = dependencies;
        this.#automation = automation;
        this.#rollUps = rollUps;
        this.#tools = tools;
    }

    /** Before-save automation, system checks, what the platform derives, validation rules. */
    prepare(batch: SaveBatch): void {
        const checks = new SystemChecks(this.#dependencies, batch.object, batch.context);
        if (this.#automation.has('beforeSave')) this.#beforeSave(batch, checks);
        for (const change of batch.changes) {
            if (!change.isRefused) checks.check(change);
            if (!change.isRefused) this.#derive(batch.object, change);
            if (change.isRefused) continue;
            applyValidationRules(this.#dependencies, batch.object, change, batch.context);
        }
    }

    /** Writes what was not refused. @returns the written changes. */
    write({ object, operation, changes, context }: SaveBatch): PendingChange[] {
        return changes.filter((change) => {
            if (change.isRefused) return false;
            if (operation === 'insert') this.#number(object, change);
            return writeRow(this.#dependencies, object, change, context);
        });
    }

    /** Everything that follows written or deleted rows: standard behaviour, automation, roll-up summaries. */
    follow(batch: SaveBatch): void {
        STANDARD_BEHAVIOURS.get(batch.object.apiName)?.follow?.(batch.changes, this.#tools);
        this.#automation.run('afterSave', batch);
        this.#rollUps.recount(batch.object, batch.changes);
    }

    /** What automation assigned has to keep the same limits as what a caller writes. */
    #beforeSave(batch: SaveBatch, checks: SystemChecks): void {
        const before = batch.changes.map((change) => ({ ...change.newValues }));
        this.#automation.run('beforeSave', batch);
        batch.changes.forEach((change, index) => checks.checkLimits(change, before[index] ?? {}));
    }

    #derive(object: ObjectInfo, change: PendingChange): void {
        STANDARD_BEHAVIOURS.get(object.apiName)?.derive?.(change, this.#tools);
    }

    #number(object: ObjectInfo, { newValues }: PendingChange): void {
        const { store, clock } = this.#dependencies;
        for (const { apiName, autoNumberFormat } of storedFields(object)) {
            if (!autoNumberFormat) continue;
            const next = store.nextNumber(object, apiName);
            newValues[apiName] = formatAutoNumber(autoNumberFormat, next, clock.now());
        }
    }
}
