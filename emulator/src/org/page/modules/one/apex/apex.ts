import { refreshResult } from '../../lds/store/wires.js';

type Emit = (result: { data?: unknown; error?: unknown }) => void;

/** `refreshApex` of `@salesforce/apex`: reads a wired answer again. */
export function refreshApex(result: unknown): Promise<void> {
    return refreshResult(result);
}

/** `getSObjectValue` of `@salesforce/apex`: a field of a record that Apex returned. */
export function getSObjectValue(
    record: Record<string, unknown> | undefined,
    field: { fieldApiName: string } | string
): unknown {
    const path =
        typeof field === 'string' ? field.split('.').slice(1).join('.') : field.fieldApiName;
    return path.split('.').reduce<any>((value, name) => value?.[name], record);
}

/** Stands for an Apex method, which the local org does not run: a call is rejected, a wire emits the error. */
export function missingApex(method: string): unknown {
    const error = () => ({
        ok: false,
        status: 501,
        statusText: 'Not Implemented',
        body: { message: `${method} is Apex, which the local org does not run.` },
        headers: {},
        errorType: 'fetchResponse'
    });
    class ApexWire {
        private readonly emit: Emit;
        constructor(emit: Emit) {
            this.emit = emit;
            emit({});
        }
        connect(): void {
            this.emit({ error: error() });
        }
        update(): void {}
        disconnect(): void {}
    }
    return Object.assign(() => Promise.reject(error()), { adapter: ApexWire });
}
