import { OrgError } from '../kernel/types.ts';

/** What the API answers for a report that it cannot run, here because the local org does not know how. */
export function notRun(reason: string): OrgError {
    return new OrgError(501, 'NOT_IMPLEMENTED', reason);
}
