type Values = Record<string, unknown>;
type Listener = (values: Values) => void;

const listeners = new Map<string, Set<Listener>>();

/** Calls back when an interaction sets properties of the component with this id. @returns stops it. */
export function onProperties(id: string, listener: Listener): () => void {
    const known = listeners.get(id) ?? new Set();
    listeners.set(id, known.add(listener));
    return () => known.delete(listener);
}

/** Sets properties of the component with this id, as `updateProperties` of a dynamic interaction. */
export function setProperties(id: string, values: Values): void {
    for (const listener of [...(listeners.get(id) ?? [])]) listener(values);
}

/** What a mapping of an interaction stands for: `{!Event.recordId}` is a member of the event's detail. */
export function mappedValue(expression: string, detail: unknown): unknown {
    const [, path] = /^\{!Event\.(.+)\}$/.exec(expression) ?? [];
    if (!path) return expression;
    return path.split('.').reduce<any>((value, name) => value?.[name], detail);
}
