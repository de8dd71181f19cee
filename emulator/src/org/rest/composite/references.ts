const REFERENCE = /@\{([A-Za-z0-9_]+)((?:\.[A-Za-z0-9_]+|\[\d+\])*)\}/g;

/** A `@{ref.path}` that leads nowhere, because its sub-request failed or says no such thing. */
export class InvalidReference extends Error {
    override readonly name = 'InvalidReference';
}

/** Puts answers of earlier sub-requests into a later one, wherever it says `@{ref.path}`. */
export function resolveReferences(value: unknown, answers: ReadonlyMap<string, unknown>): unknown {
    if (typeof value === 'string') return resolveText(value, answers);
    if (Array.isArray(value)) return value.map((each) => resolveReferences(each, answers));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, each]) => [
        name,
        resolveReferences(each, answers)
    ]);
    return Object.fromEntries(entries) as unknown;
}

/** A text that is nothing but a reference takes the value with its type. */
function resolveText(text: string, answers: ReadonlyMap<string, unknown>): unknown {
    const [whole, name = '', path = ''] = new RegExp(`^${REFERENCE.source}$`).exec(text) ?? [];
    if (whole) return lookUp(answers, name, path);
    return text.replace(REFERENCE, (_all, each: string, steps: string) =>
        String(lookUp(answers, each, steps))
    );
}

function lookUp(answers: ReadonlyMap<string, unknown>, name: string, path: string): unknown {
    let value = answers.get(name);
    for (const [step] of path.matchAll(/[A-Za-z0-9_]+/g)) {
        value =
            typeof value === 'object' && value !== null
                ? (value as Record<string, unknown>)[step]
                : undefined;
    }
    if (value !== undefined && value !== null) return value;
    throw new InvalidReference(
        `Invalid reference specified. No value for ${name}${path} found in ${name}.`
    );
}
