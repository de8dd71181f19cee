import { LightningElement, api } from 'lwc';
import { labels } from './labels';

/** One value that two people have left differently. */
export interface Difference {
    readonly key: string;
    readonly what: string;
    readonly mine: string;
    readonly theirs: string;
    /** Whether this person has changed it, somebody else, or both. */
    readonly isMine: boolean;
    readonly isTheirs: boolean;
}

/**
 * Shows how the edits on the screen differ from what somebody else has saved meanwhile. Fires `reloadasked`
 * to take theirs, `keepasked` to put the edits on top of theirs.
 */
export default class EditConflict extends LightningElement {
    @api differences: readonly Difference[] = [];
    readonly labels = labels;

    get entries() {
        return this.differences.map((difference) => ({
            ...difference,
            by: byWhom(difference)
        }));
    }

    handleReloadClick(): void {
        this.dispatchEvent(new CustomEvent('reloadasked'));
    }

    handleKeepClick(): void {
        this.dispatchEvent(new CustomEvent('keepasked'));
    }
}

function byWhom({ isMine, isTheirs }: Difference): string {
    if (isMine && isTheirs) {
        return labels.both;
    }
    return isMine ? labels.you : labels.them;
}
