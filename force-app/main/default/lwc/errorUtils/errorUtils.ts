interface PlatformError {
    readonly message?: string;
    readonly errorCode?: string;
    readonly field?: string;
}

/**
 * Turns whatever a wire or a write failed with into sentences to show.
 *
 * in      a UI API error ({body: {message, output}}, {body: [{message}]}), a list of GraphQL errors, an Error
 * out     each sentence once; field errors instead of the platform's summary when it names fields
 */
export function reduceErrors(error: unknown): string[] {
    const errors = Array.isArray(error) ? error : [error];
    return [...new Set(errors.flatMap(messagesOf))];
}

/** Recognizes a refusal by its platform code, `DUPLICATE_VALUE`, wherever the API has put it. */
export function hasErrorCode(error: unknown, code: string): boolean {
    const { body } = asError(error);
    return detailsOf(body).some(({ errorCode }) => errorCode === code);
}

function messagesOf(error: unknown): string[] {
    if (typeof error === 'string') {
        return [error];
    }
    const { body, message } = asError(error);
    const details = detailsOf(body).flatMap((detail) => detail.message ?? []);
    if (details.length > 0) {
        return details;
    }
    return [(body as PlatformError | undefined)?.message ?? message].filter(
        (text) => text !== undefined
    );
}

/** Record-level and field-level errors of a UI API answer, or the list a REST resource answers. */
function detailsOf(body: unknown): PlatformError[] {
    if (Array.isArray(body)) {
        return body as PlatformError[];
    }
    const output = (body as { output?: Output } | undefined)?.output;
    return [...(output?.errors ?? []), ...Object.values(output?.fieldErrors ?? {}).flat()];
}

interface Output {
    readonly errors?: readonly PlatformError[];
    readonly fieldErrors?: Readonly<Record<string, readonly PlatformError[]>>;
}

function asError(error: unknown): { body?: unknown; message?: string } {
    return typeof error === 'object' && error !== null ? error : {};
}
