import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { Workflow } from 'c/mappingSourceService';
import type { Problem } from 'c/mappingUtils';
import { failureSentence, intacctFieldLabel } from 'c/wordingService';
import { labels } from './labels';
import { toPreview, type Preview, type SourceData } from './toPreview';

interface Source extends Element {
    refresh(): Promise<void>;
}
interface Check extends Element {
    ask(): void;
}

/**
 * Shows what a document would contain if it were created now. Fires `previewed` whenever that
 * changes, with a Preview or, when there is nothing to send, null; reads only.
 */
export default class TransactionPreview extends LightningElement {
    /** Id of the opportunity to send; in the advanced workflow of the Sales Document. */
    @api recordId: string | undefined;
    /** Id of the transaction type to create. */
    @api typeId: string | undefined;
    /** Name of the transaction type to create. */
    @api typeName = '';
    /** Whose mapping applies, and so what is sent. */
    @api workflow: Workflow = 'Classic';
    /** Intacct company the document goes to; empty: not named. */
    @api companyId: string | undefined;
    /** Currency of the amounts; empty: the org's. */
    @api currencyCode: string | undefined;

    readonly labels = labels;
    preview: Preview | undefined;
    error: unknown;
    hasNoMapping = false;
    /** What Intacct is asked about; the same object as long as the document stays the same. */
    checkInputs: Readonly<Record<string, string>> | undefined;
    private source: SourceData | undefined;

    /** Reads everything again, so that what somebody corrected meanwhile counts. */
    @api
    async refresh(): Promise<void> {
        await (this.refs?.source as Source | undefined)?.refresh();
        (this.refs?.check as Check | undefined)?.ask();
    }

    get isLoading(): boolean {
        return !this.preview && !this.error && !this.hasNoMapping;
    }

    get intro(): string {
        return this.companyId ? fillLabel(labels.introCompany, this.companyId) : labels.intro;
    }

    get counts(): string {
        const { errorCount = 0, warningCount = 0 } = this.preview ?? {};
        return fillLabel(labels.counts, errorCount, warningCount);
    }

    get hasProblems(): boolean {
        return (this.preview?.headerProblems.length ?? 0) > 0;
    }

    get hiddenText(): string {
        const fields = this.preview?.hiddenFields.map(intacctFieldLabel) ?? [];
        return fields.length > 0 ? fillLabel(labels.hidden, fields.join(', ')) : '';
    }

    get noMappingText(): string {
        return failureSentence('MAPPING.NONE', { type: this.typeName });
    }

    handleRead({ detail }: CustomEvent<SourceData>): void {
        this.error = undefined;
        this.source = detail;
        this.hasNoMapping = detail.mappings.length === 0;
        this.show(this.hasNoMapping ? undefined : toPreview(detail));
    }

    /** What Intacct has said belongs to the document that it was asked about, the one on show. */
    handleChecked({ detail }: CustomEvent<readonly Problem[]>): void {
        if (this.source && this.preview) {
            this.show(toPreview(this.source, detail));
        }
    }

    handleRecheck(): void {
        void this.refresh();
    }

    handleFailed({ detail }: CustomEvent<unknown>): void {
        this.error = detail;
        this.show(undefined);
    }

    private show(preview: Preview | undefined): void {
        this.preview = preview;
        const document = preview?.document;
        if (document !== this.checkInputs?.document) {
            const { typeName: definition, recordId: sourceRecordId = '' } = this;
            this.checkInputs = document ? { definition, sourceRecordId, document } : undefined;
        }
        this.dispatchEvent(new CustomEvent('previewed', { detail: preview }));
    }
}
