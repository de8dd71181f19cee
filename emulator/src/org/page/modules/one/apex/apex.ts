import { refreshResult } from '../../lds/store/wires.js';

/** `refreshApex` of `@salesforce/apex`: reads a wired answer again. */
export function refreshApex(result: unknown): Promise<void> {
    return refreshResult(result);
}
