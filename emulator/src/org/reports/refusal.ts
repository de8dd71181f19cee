/** Says why a file would not deploy: which one, which element, and what is wrong with it. */
export type Refuse = (element: string, message: string) => never;

export function refusalsOf(path: string): Refuse {
    return (element, message) => {
        throw new Error(`${path}: ${element}: ${message}`);
    };
}

/** Refuses words that are missing or longer than the platform takes. */
export function checkLengths(
    refuse: Refuse,
    words: readonly (readonly [element: string, text: string | undefined, most: number])[]
): void {
    for (const [element, text = '', most] of words)
        if (text.length > most)
            refuse(element, `${text.length} characters, the platform takes ${most}`);
}
