import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    adopted,
    discardDraft,
    isEdited,
    isOther,
    isOvertaken,
    kept,
    MAPPING_QUERY,
    nextNumber,
    NOTHING_READ,
    received,
    saveDraft,
    savedRows,
    toMapping,
    undone,
    type Mapping,
    type Session,
    type WriteOutcome
} from 'c/mappingDraftService';
import type { DraftRow } from 'c/mappingDraftUtils';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';

/**
 * Reads the mapping of one transaction type, holds the edits on top of it and writes them. Fires
 * `sessionchanged` with the session, and `unread` with the reason when there is nothing to edit.
 */
export default class MappingSession extends LightningElement {
    @api transactionTypeId: string | undefined;
    private session = NOTHING_READ;
    private refresh: (() => Promise<void>) | undefined;

    get query() {
        return this.transactionTypeId ? MAPPING_QUERY : undefined;
    }

    get variables() {
        return { typeId: this.transactionTypeId };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredMapping({ data, errors, refresh }: GraphqlResult): void {
        this.refresh = refresh;
        const latest = data ? toMapping(data) : undefined;
        if (latest) {
            this.become(received(this.session, latest));
        } else if (data || errors) {
            this.dispatchEvent(new CustomEvent('unread', { detail: errors ?? labels.typeGone }));
        }
    }

    /** Takes over edited rows. */
    @api
    edit(rows: readonly DraftRow[]): void {
        this.become({ ...this.session, rows });
    }

    /** Takes the edits back. */
    @api
    undo(): void {
        this.become(undone(this.session));
    }

    /** Shows what somebody else has saved, without the edits. */
    @api
    reload(): void {
        this.become(adopted(this.session));
    }

    /** Puts the edits on top of what somebody else has saved. */
    @api
    keep(): void {
        this.become(kept(this.session));
    }

    /** Reads what is saved now. */
    @api
    async readAgain(): Promise<void> {
        await this.refresh?.();
    }

    /** Saves the draft, or begins it. */
    @api
    save(): Promise<WriteOutcome> {
        return this.write(() => {
            const { transactionTypeId: typeId = '', session } = this;
            const number = nextNumber(session);
            return saveDraft({
                typeId,
                draft: session.mapping?.draft,
                number,
                name: fillLabel(labels.draftName, number),
                saved: savedRows(session),
                edited: session.rows
            });
        });
    }

    /** Throws the draft away. */
    @api
    discard(): Promise<WriteOutcome> {
        return this.write(async () => {
            const { draft } = this.session.mapping ?? {};
            await (draft && discardDraft(draft, savedRows(this.session)));
        });
    }

    /** Writes on top of what is saved now, which may be another's by now, and shows what is there then. */
    private async write(change: () => Promise<void>): Promise<WriteOutcome> {
        const { mapping } = this.session;
        try {
            await this.refresh?.();
            if (this.isStopped(mapping)) {
                return { ok: false, isOvertaken: true };
            }
            await change();
            await this.refresh?.();
            this.become(adopted(this.session));
            return { ok: true };
        } catch (error) {
            await this.refresh?.();
            const isStopped = this.isStopped(mapping);
            return { ok: false, isOvertaken: isStopped, error: isStopped ? undefined : error };
        }
    }

    /** Whether somebody else's changes have to be looked at first. */
    private isStopped(before: Mapping | undefined): boolean {
        const { session } = this;
        return isEdited(session) ? isOvertaken(session) : isOther(before, session.mapping);
    }

    private become(session: Session): void {
        this.session = session;
        this.dispatchEvent(new CustomEvent('sessionchanged', { detail: session }));
    }
}
