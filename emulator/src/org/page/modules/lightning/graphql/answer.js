/** What components get of a GraphQL answer: `errors` only when there are some, also when the org was not reached. */
export function answerOf(answer, error) {
    if (error) return { data: undefined, errors: errorsOf(error) };
    const errors = answer?.errors?.length ? answer.errors : undefined;
    return { data: answer?.data ?? undefined, errors };
}

function errorsOf({ body, statusText }) {
    const entries = Array.isArray(body) ? body : [body];
    return entries.map((entry) => ({ message: entry?.message ?? statusText }));
}
