import { fillLabel } from 'c/formatUtils';
import {
    BUTTON_LABEL_LENGTH,
    HIGHEST_SORT_ORDER,
    type DocumentClass,
    type Hindrance,
    type RowProblemCode,
    type TypeRow
} from 'c/setupUtils';
import { findingSentence } from 'c/wordingService';
import { labels } from './labels';

const CLASSES: Readonly<Record<DocumentClass, string>> = {
    Quote: labels.quote,
    Order: labels.orderClass,
    Invoice: labels.invoice,
    Other: labels.other
};

/** By the edit policy of a definition, in Intacct's own words. */
const EDIT_POLICIES: Readonly<Record<string, string | undefined>> = {
    all: labels.editAll,
    beforePrinting: labels.editBeforePrinting,
    editInDraftOnly: labels.editInDraftOnly,
    noEdit: labels.editNone
};

/** Names the class of a definition in the user's language. */
export function className(documentClass: DocumentClass): string {
    return CLASSES[documentClass];
}

/** Says when Intacct lets documents of a definition be changed; empty when it has not said so. */
export function editText({ editPolicy }: TypeRow): string {
    return EDIT_POLICIES[editPolicy] ?? '';
}

/** Says why a control of a row cannot be used; empty when it can. */
export function reasonText(row: TypeRow, hindrance: Hindrance | undefined): string {
    switch (hindrance) {
        case 'deleted':
            return labels.reasonDeleted;
        case 'inactive':
            return labels.reasonInactive;
        case 'createBlocked':
            return blockText(row.name, row.createBlocked);
        case 'readBlocked':
            return blockText(row.name, row.readBlocked);
        case 'needsToSalesforce':
            return labels.reasonNeedsToSalesforce;
        case undefined:
            return '';
    }
}

/** Says what keeps a row from being saved. */
export function problemText(row: TypeRow, code: RowProblemCode): string {
    switch (code) {
        case 'labelTooLong':
            return fillLabel(labels.labelTooLong, BUTTON_LABEL_LENGTH);
        case 'labelTaken':
            return labels.labelTaken;
        case 'orderInvalid':
            return fillLabel(labels.orderInvalid, HIGHEST_SORT_ORDER);
        default:
            return reasonText(row, code);
    }
}

/** Intacct's reason is a failure code, which is worded for a request that meets it. */
function blockText(type: string, code: string): string {
    return findingSentence({ code, params: { type }, message: code });
}
