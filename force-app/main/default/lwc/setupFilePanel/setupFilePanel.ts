import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { pageInfoOf } from 'c/graphqlUtils';
import { fromSetupFile, toEdits, toSetupFile, type SetupFile } from 'c/setupFileUtils';
import type { FileChange } from 'c/setupFileChanges';
import { LIVE_MAPPINGS_QUERY, toLiveMappings } from 'c/setupService';
import { hasEdits, type Definition, type Edits, type ImportNames, type Setup } from 'c/setupUtils';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { download } from './download';
import { labels } from './labels';
import { toChanges } from './toChanges';
import { mistakeText, outcomeTexts } from './words';

/** What a file has filled in, to be looked at and saved. */
export interface Imported {
    readonly edits: Edits;
    readonly names: ImportNames;
}

/** Moves the configuration between orgs. Fires `imported` with the edits that a file comes to. */
export default class SetupFilePanel extends LightningElement {
    /** What is saved in this org. */
    @api setup: Setup | undefined;
    /** What Intacct has; undefined while it has not answered. */
    @api definitions: readonly Definition[] | undefined;
    readonly labels = labels;
    readonly query = LIVE_MAPPINGS_QUERY;
    mappings: unknown;
    error: unknown;
    mistakes: readonly string[] | undefined;
    outcomes: readonly string[] = [];
    changes: readonly FileChange[] = [];
    private isEdited = false;
    private refresh: (() => Promise<void>) | undefined;

    /** Whether the page has edits that an import would replace; once they are gone, so is what a file came to. */
    @api
    get isDirty(): boolean {
        return this.isEdited;
    }
    set isDirty(isDirty: boolean) {
        if (this.isEdited && !isDirty) {
            this.outcomes = [];
            this.changes = [];
        }
        this.isEdited = isDirty;
    }

    @wire(graphql, { query: '$query' })
    wiredMappings({ data, errors, refresh }: GraphqlResult): void {
        this.refresh = refresh;
        this.error = errors ?? tooManyText(data);
        this.mappings = data ?? this.mappings;
    }

    get isReady(): boolean {
        return this.mappings !== undefined && this.setup !== undefined;
    }

    get hasChanges(): boolean {
        return this.changes.length > 0;
    }

    get importHelp(): string {
        return this.isDirty ? labels.saveFirst : labels.importHelp;
    }

    /** Maps may have been published since they were read. */
    async handleExportClick(): Promise<void> {
        await this.refresh?.();
        const { setup } = this;
        if (setup) {
            const { companyId } = setup.settings.connection;
            const exportedAt = new Date().toISOString();
            const live = toLiveMappings(this.mappings, setup.types);
            const text = toSetupFile(setup, live, { companyId, exportedAt });
            download(`intacct-setup-${exportedAt.slice(0, 10)}.json`, text);
        }
    }

    async handleFileChange({ detail }: CustomEvent<{ files: readonly File[] }>): Promise<void> {
        const [chosen] = detail.files;
        const text = await chosen?.text();
        await this.refresh?.();
        if (text !== undefined && this.setup) {
            this.take(fromSetupFile(text), this.setup);
            // An import switches the input off, which had the focus.
            (this.refs?.outcome as HTMLElement | undefined)?.focus();
        }
    }

    private take(file: SetupFile, setup: Setup): void {
        this.mistakes = file.ok ? undefined : file.mistakes.map(mistakeText);
        this.outcomes = [];
        this.changes = [];
        if (file.ok) {
            const live = toLiveMappings(this.mappings, setup.types);
            const imported = toEdits(file, setup, live, this.definitions);
            this.outcomes = outcomeTexts(imported);
            this.changes = toChanges(imported.edits, setup, live);
            if (hasEdits(imported.edits)) {
                this.tell({ edits: imported.edits, names: namesOf(file) });
            }
        }
    }

    private tell(detail: Imported): void {
        this.dispatchEvent(new CustomEvent('imported', { detail }));
    }
}

/** A file without some of the rows would take them off the maps of the org that imports it. */
function tooManyText(data: unknown): string | undefined {
    const { total, next } = pageInfoOf(data, 'Intacct_Field_Mapping__c');
    return next === undefined ? undefined : fillLabel(labels.tooManyRows, total);
}

function namesOf({ companyId, exportedAt }: Extract<SetupFile, { ok: true }>): ImportNames {
    return {
        name: fillLabel(labels.draftName, companyId).slice(0, 80),
        note: fillLabel(labels.draftNote, exportedAt)
    };
}
