import { OrgError } from '../kernel/types.ts';
import type { ObjectInfo, OrgErrorItem } from '../kernel/types.ts';

/** One refusal inside UI API's error body. */
interface RecordExceptionError {
    readonly constituentField: null;
    readonly duplicateRecordError: null;
    readonly errorCode: string;
    readonly field: string | null;
    readonly fieldLabel: string | null;
    readonly message: string;
}

/** UI API's answer to a refused create, update or delete. */
export interface RecordErrorBody {
    readonly message: string;
    readonly statusCode: number;
    readonly errorCode: string;
    readonly enhancedErrorType: 'RecordError' | null;
    readonly output: {
        readonly errors: readonly RecordExceptionError[];
        readonly fieldErrors: Readonly<Record<string, readonly RecordExceptionError[]>>;
    };
}

const ABOUT_THE_REQUEST = new Set([401, 403, 404]);

/**
 * Puts a refused write into UI API's own shape: errors about fields apart from errors about the record.
 * source  UI API, Error with Output and Record Exceptions
 */
export function recordErrorBody(error: OrgError, object: ObjectInfo | undefined): RecordErrorBody {
    const { errorCode, status: statusCode } = error;
    if (ABOUT_THE_REQUEST.has(statusCode)) {
        const output = { errors: [], fieldErrors: {} };
        return { message: error.message, statusCode, errorCode, enhancedErrorType: null, output };
    }
    const details = error.items.flatMap((item) => detailsOf(item, object));
    const ofField = details.filter(({ field }) => field !== null);
    return {
        message: 'An error occurred while trying to update the record. Please try again.',
        statusCode,
        errorCode,
        enhancedErrorType: 'RecordError',
        output: {
            errors: details.filter(({ field }) => field === null),
            fieldErrors: Object.fromEntries(
                ofField.map(({ field }) => [
                    field,
                    ofField.filter((other) => other.field === field)
                ])
            )
        }
    };
}

function detailsOf(
    { errorCode, message, fields }: OrgErrorItem,
    object: ObjectInfo | undefined
): RecordExceptionError[] {
    const names = fields.length ? fields : [undefined];
    return names.map((name) => {
        const field = name === undefined ? undefined : object?.field(name);
        return {
            constituentField: null,
            duplicateRecordError: null,
            errorCode,
            field: field?.apiName ?? null,
            fieldLabel: field?.label ?? null,
            message
        };
    });
}
