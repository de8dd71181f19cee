import {
    documentTotals,
    mapDocument,
    type FieldMapping,
    type Problem,
    type SourceDocument
} from 'c/mappingUtils';
import { compareDocuments, type ComparedValue } from 'c/mappingViewUtils';

/** What a draft makes of a record, and what is live. */
export interface TryOut {
    readonly problems: readonly Problem[];
    readonly hidden: readonly string[];
    readonly values: readonly ComparedValue[];
    /** Two decimal places; absent while the amount of a line is unknown. */
    readonly subtotals: { readonly live: string | undefined; readonly draft: string | undefined };
}

/** Runs the mapping engine twice on one record, as the preview and the proxy will. */
export function tryOut(
    source: SourceDocument | undefined,
    live: readonly FieldMapping[],
    draft: readonly FieldMapping[]
): TryOut | undefined {
    if (!source) {
        return undefined;
    }
    const [before, after] = [mapDocument(live, source), mapDocument(draft, source)];
    return {
        problems: after.problems,
        hidden: after.hidden,
        values: compareDocuments(before, after),
        subtotals: {
            live: documentTotals(before).subtotal,
            draft: documentTotals(after).subtotal
        }
    };
}
