import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { FieldMapping, SourceDocument } from 'c/mappingUtils';
import { memoizeLast, type Change, type ComparedValue } from 'c/mappingViewUtils';
import { intacctFieldLabel } from 'c/wordingService';
import { labels } from './labels';
import { tryOut } from './tryOut';

/** Values rendered at once; a long opportunity has thousands. */
const PAGE = 200;

const CHANGES: Readonly<Record<Change, string>> = {
    same: labels.same,
    added: labels.added,
    changed: labels.changed,
    removed: labels.removed
};

/** Runs the mapping engine on one record, with the draft and with what is live, and compares the results. */
export default class MappingTryOut extends LightningElement {
    /** The record that was read; undefined while none is chosen. */
    @api source: SourceDocument | undefined;
    /** Rows of the draft, as they would be live. */
    @api draft: readonly FieldMapping[] = [];
    /** Rows that are live. */
    @api live: readonly FieldMapping[] = [];
    readonly labels = labels;
    onlyChanges = false;
    private limit = PAGE;
    private readonly run = memoizeLast(tryOut);

    get result() {
        const found = this.run(this.source, this.live, this.draft);
        if (!found) {
            return undefined;
        }
        const { problems, hidden, values, subtotals } = found;
        const changed = values.filter(({ change }) => change !== 'same');
        const shown = this.onlyChanges ? changed : values;
        const more = shown.length - this.limit;
        return {
            problems,
            hasProblems: problems.length > 0,
            hidden:
                hidden.length > 0
                    ? fillLabel(labels.hidden, hidden.map(intacctFieldLabel).join(', '))
                    : '',
            isSame: changed.length === 0,
            hasEntries: shown.length > 0,
            entries: shown.slice(0, this.limit).map(toEntry),
            more: more > 0 ? fillLabel(labels.more, more) : '',
            subtotal: fillLabel(labels.subtotal, subtotals.live ?? '–', subtotals.draft ?? '–')
        };
    }

    handleOnlyChangesChange({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.onlyChanges = detail.checked;
        this.limit = PAGE;
    }

    handleMoreClick(): void {
        this.limit = Number.POSITIVE_INFINITY;
    }
}

function toEntry({ key, lineNumber, intacctField, live, draft, change }: ComparedValue) {
    return {
        key,
        where: lineNumber === undefined ? labels.header : fillLabel(labels.line, lineNumber),
        field: intacctFieldLabel(intacctField),
        live: String(live ?? '–'),
        draft: String(draft ?? '–'),
        change: CHANGES[change],
        isChanged: change !== 'same'
    };
}
