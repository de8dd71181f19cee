import type { Context } from './identity.ts';
import type { OrgErrorItem } from './orgError.ts';
import type { FieldValue, RecordInput, RecordValues } from './values.ts';

/** What happened to one record of a batch. */
export type SaveResult =
    | {
          readonly success: true;
          readonly id: string;
          readonly created: boolean;
          readonly errors: readonly [];
      }
    | {
          readonly success: false;
          readonly id: string | undefined;
          readonly errors: readonly OrgErrorItem[];
          /** What REST answers when it is the only record of a call. */
          readonly status: number;
      };

export interface BatchOptions {
    /** True: one refused record undoes all. Default false: the good ones are kept. */
    readonly allOrNone?: boolean;
}

/** One unit of all or nothing; joined by everything that automation does inside it. */
export interface Transaction {
    readonly id: number;
    /** Runs once everything is committed; never when it is rolled back. Must not throw. */
    afterCommit(work: () => void): void;
}

export type DmlOperation = 'insert' | 'update' | 'delete';

/** One record on its way, as triggers see it. */
export interface RecordChange {
    /** Undefined before an insert is saved. */
    readonly id: string | undefined;
    /** All stored fields before the change; undefined for an insert. */
    readonly oldValues: Readonly<RecordValues> | undefined;
    /** All stored fields after it. `beforeSave` may assign fields here; later hooks must not. */
    readonly newValues: RecordValues;
    /** Refuses this record (and, in an all-or-none save, the whole save). */
    addError(message: string, field?: string, errorCode?: string): void;
}

/** What a hook is called with: up to 200 records of one object in one operation. */
export interface SaveEvent {
    readonly objectApiName: string;
    readonly operation: DmlOperation;
    readonly context: Context;
    readonly transaction: Transaction;
    readonly changes: readonly RecordChange[];
}

/**
 * Where automation joins a save, in the platform's order: defaults, beforeSave, system checks and validation
 * rules, write, afterSave, roll-ups, commit, afterCommit. An OrgError thrown in a hook refuses the batch.
 */
export interface AutomationHooks {
    beforeSave?(event: SaveEvent): void;
    /** Inside the transaction; may read and write through RecordService. */
    afterSave?(event: SaveEvent): void;
}

/** The only door for writing records, with all of the platform's checks. Synchronous: one SQLite transaction. */
export interface RecordService {
    /** @throws OrgError when refused. @returns the new id. */
    create(objectApiName: string, values: RecordInput, context: Context): string;
    /** @throws OrgError when refused. */
    update(objectApiName: string, id: string, values: RecordInput, context: Context): void;
    /** @throws OrgError when refused. */
    upsert(
        objectApiName: string,
        externalIdField: string,
        externalIdValue: FieldValue,
        values: RecordInput,
        context: Context
    ): { readonly id: string; readonly created: boolean };
    /** @throws OrgError when refused. */
    delete(objectApiName: string, id: string, context: Context): void;

    createAll(
        objectApiName: string,
        records: readonly RecordInput[],
        context: Context,
        options?: BatchOptions
    ): SaveResult[];
    /** Every record carries `Id`. */
    updateAll(
        objectApiName: string,
        records: readonly RecordInput[],
        context: Context,
        options?: BatchOptions
    ): SaveResult[];
    /** Every record carries the external id field (or `Id`). */
    upsertAll(
        objectApiName: string,
        externalIdField: string,
        records: readonly RecordInput[],
        context: Context,
        options?: BatchOptions
    ): SaveResult[];
    deleteAll(
        objectApiName: string,
        ids: readonly string[],
        context: Context,
        options?: BatchOptions
    ): SaveResult[];

    /**
     * One record with formulas computed; undefined when it does not exist, is deleted or the user may not see it.
     * In user mode, fields the user may not read are absent.
     */
    read(objectApiName: string, id: string, context: Context): RecordValues | undefined;

    /** Runs work in one transaction (joins the running one); a throw undoes all of it. */
    transaction<T>(work: (transaction: Transaction) => T): T;
    /** Runs work so that a throw undoes only what work did, inside a running transaction. */
    savepoint<T>(work: () => T): T;

    /** Adds automation; hooks run in the order of registration. */
    register(hooks: AutomationHooks): void;
}
