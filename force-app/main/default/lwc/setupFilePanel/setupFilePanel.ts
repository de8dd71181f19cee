import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { fromSetupFile, toEdits, toSetupFile, type SetupFile } from 'c/setupFileUtils';
import { LIVE_MAPPINGS_QUERY, toLiveMappings } from 'c/setupService';
import { hasEdits, type Definition, type Edits, type ImportNames, type Setup } from 'c/setupUtils';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { download } from './download';
import { labels } from './labels';
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
    /** Whether the page has edits that an import would replace. */
    @api isDirty = false;

    readonly labels = labels;
    readonly query = LIVE_MAPPINGS_QUERY;
    mappings: unknown;
    error: unknown;
    mistakes: readonly string[] | undefined;
    outcomes: readonly string[] = [];

    @wire(graphql, { query: '$query' })
    wiredMappings({ data, errors }: GraphqlResult): void {
        this.error = errors;
        this.mappings = data ?? this.mappings;
    }

    get isReady(): boolean {
        return this.mappings !== undefined && this.setup !== undefined;
    }

    get importHelp(): string {
        return this.isDirty ? labels.saveFirst : labels.importHelp;
    }

    handleExportClick(): void {
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
        if (text !== undefined && this.setup) {
            this.take(fromSetupFile(text), this.setup);
            // An import switches the input off, which had the focus.
            (this.refs?.outcome as HTMLElement | undefined)?.focus();
        }
    }

    private take(file: SetupFile, setup: Setup): void {
        this.mistakes = file.ok ? undefined : file.mistakes.map(mistakeText);
        this.outcomes = [];
        if (file.ok) {
            const live = toLiveMappings(this.mappings, setup.types);
            const imported = toEdits(file, setup, live, this.definitions);
            this.outcomes = outcomeTexts(imported);
            if (hasEdits(imported.edits)) {
                this.tell({ edits: imported.edits, names: namesOf(file) });
            }
        }
    }

    private tell(detail: Imported): void {
        this.dispatchEvent(new CustomEvent('imported', { detail }));
    }
}

function namesOf({ companyId, exportedAt }: Extract<SetupFile, { ok: true }>): ImportNames {
    return {
        name: fillLabel(labels.draftName, companyId).slice(0, 80),
        note: fillLabel(labels.draftNote, exportedAt)
    };
}
