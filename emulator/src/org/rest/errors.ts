import { OrgError } from '../kernel/types.ts';

/** One entry of an error body; `fields` only where the platform sends it. */
export interface ErrorEntry {
    readonly message: string;
    readonly errorCode: string;
    readonly fields?: readonly string[];
}

/** The platform's error body for a thrown OrgError. */
export function errorBody(error: OrgError): ErrorEntry[] {
    return error.items.map(({ message, errorCode, fields }) =>
        error.isRefusal || fields.length > 0
            ? { message, errorCode, fields }
            : { message, errorCode }
    );
}

/** A resource that is not there. */
export function notFound(): OrgError {
    return new OrgError(404, 'NOT_FOUND', 'The requested resource does not exist');
}
