import { LightningElement, api, wire } from 'lwc';
import {
    isOvertaken,
    kept,
    NOTHING_READ,
    received,
    saveSetup,
    SETUP_QUERY,
    toSetup,
    withoutEdits,
    type SetupSession as Session
} from 'c/setupService';
import { toRows, type Definition, type Edits, type ImportNames } from 'c/setupUtils';
import { graphql, type GraphqlResult } from 'lightning/graphql';

/**
 * Reads the setup, holds the edits on top of it and writes them. Fires `sessionchanged` with the session, and
 * `unread` with the reason when it cannot be read.
 */
export default class SetupSession extends LightningElement {
    readonly query = SETUP_QUERY;
    private session = NOTHING_READ;
    private refresh: (() => Promise<void>) | undefined;

    @wire(graphql, { query: '$query' })
    wiredSetup({ data, errors, refresh }: GraphqlResult): void {
        this.refresh = refresh;
        if (data) {
            this.become(received(this.session, toSetup(data)));
        } else if (errors) {
            this.dispatchEvent(new CustomEvent('unread', { detail: errors }));
        }
    }

    /** Takes over edits, and what drafts out of a file are called. */
    @api
    edit(edits: Edits, importNames?: ImportNames): void {
        const names = importNames ?? this.session.importNames;
        this.become({ ...this.session, edits, importNames: names });
    }

    /** Takes the edits back, and shows what is saved now. */
    @api
    undo(): void {
        this.become(withoutEdits(this.session));
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

    /**
     * Saves the edits, all or nothing.
     *
     * @returns whether they are saved; not when somebody else has changed the setup meanwhile
     * @throws the GraphQL errors when the org refuses any part
     */
    @api
    async save(definitions: readonly Definition[] | undefined): Promise<boolean> {
        await this.refresh?.();
        return isOvertaken(this.session) ? false : this.write(definitions);
    }

    private async write(definitions: readonly Definition[] | undefined): Promise<boolean> {
        const { setup, edits, importNames } = this.session;
        if (!setup) {
            return false;
        }
        try {
            await saveSetup(setup, toRows(setup.types, definitions, edits), edits, importNames);
        } catch (error) {
            await this.refresh?.();
            if (isOvertaken(this.session)) {
                return false;
            }
            throw error;
        }
        await this.refresh?.();
        this.become(withoutEdits(this.session));
        return true;
    }

    private become(session: Session): void {
        this.session = session;
        this.dispatchEvent(new CustomEvent('sessionchanged', { detail: session }));
    }
}
