import type { OrgErrorItem, RecordChange, RecordValues } from '../kernel/types.ts';

/** One record on its way through a save: what it was, what it becomes, why it is refused. */
export class PendingChange implements RecordChange {
    /** Place in the caller's list. */
    readonly index: number;
    readonly oldValues: RecordValues | undefined;
    readonly newValues: RecordValues;
    readonly errors: OrgErrorItem[] = [];
    /** Fields the caller wrote, by API name. */
    readonly written: ReadonlySet<string>;
    id: string | undefined;
    /** What REST answers when the record is refused. */
    status = 400;

    constructor(
        index: number,
        id: string | undefined,
        oldValues: RecordValues | undefined,
        newValues: RecordValues,
        written: ReadonlySet<string> = new Set()
    ) {
        this.index = index;
        this.id = id;
        this.oldValues = oldValues;
        this.newValues = newValues;
        this.written = written;
    }

    get isRefused(): boolean {
        return this.errors.length > 0;
    }

    addError(
        message: string,
        field?: string,
        errorCode = 'FIELD_CUSTOM_VALIDATION_EXCEPTION'
    ): void {
        this.errors.push({ message, errorCode, fields: field ? [field] : [] });
    }

    /** Refuses with a full error item, as system checks do. */
    refuse(errorCode: string, message: string, fields: readonly string[] = []): void {
        this.errors.push({ errorCode, message, fields });
    }

    /** Refuses the whole call rather than what it says: the record is not there or out of bounds. */
    refuseCall(status: 300 | 403 | 404, errorCode: string, message: string): void {
        this.status = status;
        this.refuse(errorCode, message);
    }

    /** True for an insert, and for an update that gives the field another value. */
    hasChanged(fieldApiName: string): boolean {
        return !this.oldValues || this.oldValues[fieldApiName] !== this.newValues[fieldApiName];
    }

    /** The stored fields that an update has to write. */
    changedValues(): RecordValues {
        const changed: RecordValues = {};
        for (const [name, value] of Object.entries(this.newValues)) {
            if (this.oldValues?.[name] !== value) changed[name] = value;
        }
        return changed;
    }
}
