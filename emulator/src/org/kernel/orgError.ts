/** One entry of the platform's error body. */
export interface OrgErrorItem {
    readonly message: string;
    readonly errorCode: string;
    readonly fields: readonly string[];
}

/** The only error the org throws on purpose: it becomes the platform's `[{message, errorCode, fields}]`. */
export class OrgError extends Error {
    override readonly name = 'OrgError';
    readonly status: number;
    readonly items: readonly OrgErrorItem[];
    /** Refusals of a save always name their fields, others only when there are some. */
    readonly isRefusal: boolean = false;

    constructor(
        status: number,
        errorCode: string,
        message: string,
        fields: readonly string[] = []
    ) {
        super(message);
        this.status = status;
        this.items = [{ message, errorCode, fields }];
    }

    /** Joins the refusals of one record (several validation rules, several fields) in one error. */
    static of(status: number, items: readonly OrgErrorItem[]): OrgError {
        const first = items[0] ?? {
            errorCode: 'UNKNOWN_EXCEPTION',
            message: 'unknown',
            fields: []
        };
        const error = new OrgError(status, first.errorCode, first.message, first.fields);
        return Object.assign(error, { items, isRefusal: true });
    }

    get errorCode(): string {
        return this.items[0]?.errorCode ?? 'UNKNOWN_EXCEPTION';
    }

    get fields(): readonly string[] {
        return this.items[0]?.fields ?? [];
    }
}
