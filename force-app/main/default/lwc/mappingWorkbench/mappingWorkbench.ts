import { LightningElement, api } from 'lwc';
import type { MappingProblem } from 'c/mappingCheckUtils';
import type { MappingVersion } from 'c/mappingDraftService';
import type { DraftRow } from 'c/mappingDraftUtils';
import { sourceObjects, type Workflow } from 'c/mappingSourceService';
import type { FieldMapping, SourceDocument } from 'c/mappingUtils';
import type { RuleContext, TargetView } from 'c/mappingViewUtils';
import { labels } from './labels';

/** The tabs of the map editor. */
export type WorkbenchTab = 'Header' | 'Line' | 'TryOut' | 'Problems' | 'Versions';

/** What the tabs show. */
export interface WorkbenchView {
    readonly headerTargets: readonly TargetView[];
    readonly lineTargets: readonly TargetView[];
    readonly headerContext: RuleContext;
    readonly lineContext: RuleContext;
    readonly problems: readonly MappingProblem[];
    readonly draftMappings: readonly FieldMapping[];
    readonly liveMappings: readonly FieldMapping[];
    readonly sampleMappings: readonly FieldMapping[];
}

interface Targets extends Element {
    open(intacctField: string): void;
}

/**
 * The tabs of the map editor and the record on which the mapping is tried. Lets the events of what it shows
 * through: `rowadded`, `rowchanged`, `rowmoved` and `rowremoved`; fires `sampleread` with the record's values,
 * none while another is read, `imported`, `returned` and `failed`.
 */
export default class MappingWorkbench extends LightningElement {
    @api view!: WorkbenchView;
    @api rows: readonly DraftRow[] = [];
    @api typeName = '';
    @api versions: readonly MappingVersion[] = [];
    /** The record that the mapping is tried on, as far as it has been read. */
    @api source: SourceDocument | undefined;
    /** The tab to begin with. */
    @api level: string = 'Header';
    /** Whose rows are shown, and so what the mapping is tried on. */
    @api workflow: Workflow = 'Classic';
    /** While something is being written. */
    @api isBusy = false;
    /** Until Intacct has told its fields, which are in another order than what is known without them. */
    @api isReadingFields = false;
    readonly labels = labels;
    recordId: string | undefined;
    private activeTab: string | undefined;

    @api
    show(tab: WorkbenchTab): void {
        this.activeTab = tab;
    }

    get sampleObject(): string {
        return sourceObjects(this.workflow).header;
    }

    get searchText(): string {
        return this.workflow === 'Advanced'
            ? labels.searchSalesDocuments
            : labels.searchOpportunities;
    }

    get tab(): string {
        return this.activeTab ?? this.level;
    }

    /** Only the tab that is seen is rendered, so that typing stays quick with hundreds of rows. */
    get shown() {
        const isFields = this.tab === 'Header' || this.tab === 'Line';
        return {
            reading: isFields && this.isReadingFields,
            header: this.tab === 'Header' && !this.isReadingFields,
            line: this.tab === 'Line' && !this.isReadingFields,
            problems: this.tab === 'Problems',
            tryOut: this.tab === 'TryOut',
            versions: this.tab === 'Versions'
        };
    }

    handleTabActive({ currentTarget }: Event): void {
        this.activeTab = (currentTarget as HTMLElement & { readonly value: string }).value;
    }

    async handleFieldAsked({ detail }: CustomEvent<Record<string, string>>): Promise<void> {
        const { level = '', intacctField = '' } = detail;
        this.activeTab = level;
        // The list is there once the tab has been rendered.
        await Promise.resolve();
        (this.refs?.[level] as Targets | undefined)?.open(intacctField);
    }

    handleRecordChange({ detail }: CustomEvent<{ recordId: string | null }>): void {
        this.recordId = detail.recordId ?? undefined;
        this.activeTab = this.recordId ? 'TryOut' : this.activeTab;
        this.tell('sampleread');
    }

    handleSampleRead({ detail }: CustomEvent<SourceDocument>): void {
        this.tell('sampleread', detail);
    }

    handleFailed({ detail }: CustomEvent): void {
        this.tell('failed', detail);
    }

    handleImported({ detail }: CustomEvent): void {
        this.tell('imported', detail);
    }

    handleReturned({ detail }: CustomEvent): void {
        this.tell('returned', detail);
    }

    private tell(event: string, detail?: unknown): void {
        this.dispatchEvent(new CustomEvent(event, { detail }));
    }
}
