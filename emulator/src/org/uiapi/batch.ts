import { OrgError } from '../kernel/types.ts';

/** One part of a batch answer: its own status, whatever happens to the other parts. */
export interface BatchResult {
    readonly result: object;
    readonly statusCode: number;
}

/** Does one part of a batch; a refusal becomes its result. */
export function attempt(work: () => object): BatchResult {
    try {
        return { result: work(), statusCode: 200 };
    } catch (error) {
        if (!(error instanceof OrgError)) throw error;
        const result = error.items.map(({ errorCode, message }) => ({ errorCode, message }));
        return { result, statusCode: error.status };
    }
}
