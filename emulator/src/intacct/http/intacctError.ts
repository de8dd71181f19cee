/** One entry of an error's `details`. */
export interface ErrorDetail {
    readonly code: string;
    readonly message: string;
    readonly errorId?: string;
    readonly target?: string;
    readonly correction?: string;
    readonly additionalInfo?: AdditionalInfo;
}

/** The translatable form of a message that newer Intacct errors carry. */
export interface AdditionalInfo {
    readonly messageId: string;
    readonly placeholders: Readonly<Record<string, string>>;
    readonly propertySet: Readonly<Record<string, string>>;
}

/** Content of `ia::error`, before the support id is added. */
export interface ErrorContent {
    readonly code: string;
    readonly message: string;
    readonly errorId?: string;
    readonly additionalInfo?: AdditionalInfo;
    readonly details?: readonly ErrorDetail[] | { readonly requestId: string };
}

/**
 * A refusal in Intacct's words. `place` says where the envelope carries it: the object services
 * answer inside `ia::result`, the business layer and the gateway at the top.
 */
export class IntacctError extends Error {
    override readonly name = 'IntacctError';
    readonly status: number;
    readonly content: ErrorContent;
    readonly place: 'result' | 'top' | 'gateway';

    constructor(status: number, content: ErrorContent, place: IntacctError['place'] = 'result') {
        super(content.message);
        this.status = status;
        this.content = content;
        this.place = place;
    }
}

/** The request itself is wrong: nothing was looked at. */
export function invalidRequest(message: string, errorId?: string, status = 400): IntacctError {
    return new IntacctError(status, {
        code: 'invalidRequest',
        message,
        ...(errorId === undefined ? {} : { errorId })
    });
}

/** Properties of the payload are unknown, missing, read-only or malformed (REST-1064). */
export function payloadErrors(details: readonly ErrorDetail[]): IntacctError {
    return new IntacctError(400, {
        code: 'invalidRequest',
        message: 'Payload contains errors',
        errorId: 'REST-1064',
        additionalInfo: {
            messageId: 'IA.PAYLOAD_CONTAINS_ERRORS',
            placeholders: {},
            propertySet: {}
        },
        details
    });
}

/** One property that the object does not have (REST-1043). */
export function unknownField(target: string): ErrorDetail {
    return {
        code: 'invalidRequest',
        message: `${target} is not a valid field`,
        errorId: 'REST-1043',
        target,
        additionalInfo: {
            messageId: 'IA.NOT_A_VALID_FIELD',
            placeholders: { FIELD: target },
            propertySet: {}
        }
    };
}

/** The business layer refused a well-formed request; `details` say why. */
export function operationFailed(
    operation: string,
    object: string,
    details: readonly ErrorDetail[]
): IntacctError {
    return new IntacctError(
        422,
        {
            code: 'operationFailed',
            message: `Operation ${operation} object ${object} failed`,
            details
        },
        'top'
    );
}

/** A service was asked about an object that the API does not have (REST-1033). */
export function unknownObject(name: string): IntacctError {
    return invalidRequest(`Object '${name}' is not supported in version 1`, 'REST-1033');
}

/** There is no such object, or the session may not see it. */
export function notFound(what: string): IntacctError {
    return new IntacctError(404, { code: 'notFound', message: `${what} was not found` });
}

/** The role of the integration's user does not reach this object. */
export function notPermitted(verb: string, object: string): IntacctError {
    return new IntacctError(
        403,
        {
            code: 'operationFailed',
            message: `Operation ${verb} object ${object} failed`,
            details: [
                {
                    code: 'PL04000005',
                    message: `You do not have permission for API operation ${verb} on objects of type ${object}`
                }
            ]
        },
        'top'
    );
}

/** The API gateway refused before the company saw the request. */
export function gatewayError(status: number, code: string, message: string): IntacctError {
    return new IntacctError(status, { code, message }, 'gateway');
}
