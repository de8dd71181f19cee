/** A callout that brought no answer: the flow's element faults with these words. */
export class CalloutError extends Error {
    override readonly name = 'CalloutError';
}

/** The platform's words when the running user may not use a credential, or it has no secret yet. */
export function noCredential(externalCredential: string): CalloutError {
    return new CalloutError(
        "We couldn't access the credential(s). You might not have the required permissions, " +
            `or the external credential "${externalCredential}" might not exist.`
    );
}
