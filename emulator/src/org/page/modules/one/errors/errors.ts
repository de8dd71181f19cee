interface FieldError {
    message: string;
}

interface ErrorBody {
    message?: string;
    output?: { errors?: FieldError[]; fieldErrors?: Record<string, FieldError[]> };
}

/** What went wrong with a save, in the platform's own sentences: for the whole record, and field by field. */
export interface SaveErrors {
    general: string[];
    fields: Record<string, string>;
}

/** One sentence for a toast. */
export function messageOf(error: unknown): string {
    const { general, fields } = saveErrorsOf(error);
    return [...general, ...Object.values(fields)].join(' ');
}

/**
 * Takes apart what a UI API call is rejected with.
 * in  {body: {message, output: {errors, fieldErrors}}}, {body: [{message, fields}]} or an Error
 */
export function saveErrorsOf(error: unknown): SaveErrors {
    const { body, message } = error as { body?: ErrorBody | ErrorBody[]; message?: string };
    const single = Array.isArray(body) ? body[0] : body;
    const output = single?.output;
    const fields = Object.fromEntries(
        Object.entries(output?.fieldErrors ?? {}).map(([field, errors]) => [
            field,
            errors.map((entry) => entry.message).join(' ')
        ])
    );
    const general = (output?.errors ?? []).map((entry) => entry.message);
    if (general.length > 0 || Object.keys(fields).length > 0) return { general, fields };
    return { general: [single?.message ?? message ?? String(error)], fields: {} };
}
