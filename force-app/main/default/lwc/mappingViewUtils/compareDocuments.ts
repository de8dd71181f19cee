import type { MappedDocument, MappedValue } from 'c/mappingUtils';

export type Change = 'same' | 'added' | 'changed' | 'removed';

/** One field of a document, as what is live makes it and as the draft does. */
export interface ComparedValue {
    readonly key: string;
    /** Absent: the header. Counts from 1. */
    readonly lineNumber: number | undefined;
    readonly intacctField: string;
    readonly live: string | boolean | undefined;
    readonly draft: string | boolean | undefined;
    readonly change: Change;
}

/** Puts two documents made from the same record side by side, header first, then line by line. */
export function compareDocuments(live: MappedDocument, draft: MappedDocument): ComparedValue[] {
    const lines = Math.max(live.lines.length, draft.lines.length);
    return [
        ...compareValues(live.header, draft.header, undefined),
        ...Array.from({ length: lines }, (_, index) =>
            compareValues(
                live.lines[index]?.values ?? [],
                draft.lines[index]?.values ?? [],
                index + 1
            )
        ).flat()
    ];
}

function compareValues(
    live: readonly MappedValue[],
    draft: readonly MappedValue[],
    lineNumber: number | undefined
): ComparedValue[] {
    const before = new Map(live.map(({ intacctField, value }) => [intacctField, value]));
    const after = new Map(draft.map(({ intacctField, value }) => [intacctField, value]));
    return [...new Set([...after.keys(), ...before.keys()])].map((intacctField) => {
        const [was, is] = [before.get(intacctField), after.get(intacctField)];
        return {
            key: `${lineNumber ?? 0} ${intacctField}`,
            lineNumber,
            intacctField,
            live: was,
            draft: is,
            change: changeOf(was, is)
        };
    });
}

function changeOf(was: unknown, is: unknown): Change {
    if (was === is) {
        return 'same';
    }
    if (was === undefined) {
        return 'added';
    }
    return is === undefined ? 'removed' : 'changed';
}
