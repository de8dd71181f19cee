import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { IntacctAnswer } from 'c/intacctAnswerUtils';
import type { IntacctDefinition } from 'c/mappingCheckUtils';
import {
    discardDraft,
    isDraftTaken,
    MAPPING_QUERY,
    saveDraft,
    toMapping,
    type Mapping,
    type MappingVersion
} from 'c/mappingDraftService';
import { replaceRows, type DraftRow } from 'c/mappingDraftUtils';
import type { SourceDocument } from 'c/mappingUtils';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import VERSION_OBJECT from '@salesforce/schema/Intacct_Mapping_Version__c';
import { applyRowEvent, type RowEvent } from './applyRowEvent';
import { editorView, type Facts } from './editorView';
import { labels } from './labels';

interface Publisher extends Element {
    publish(versionId: string, name?: string, note?: string): void;
}
interface Targets extends Element {
    open(intacctField: string): void;
}
interface Imported {
    readonly rows: readonly DraftRow[];
    readonly transactionType: string;
    readonly fileName: string;
}

/**
 * Edits the mapping of one transaction type; what is live stays live until the draft is published. Fires
 * `dirtychanged` with whether there are changes that are not saved.
 */
export default class MappingEditor extends LightningElement {
    @api transactionTypeId: string | undefined;
    /** The level to begin with: Header or Line. */
    @api level = 'Header';

    readonly labels = labels;
    readonly versionObject = VERSION_OBJECT.objectApiName;
    mapping: Mapping | undefined;
    rows: readonly DraftRow[] = [];
    definition: IntacctDefinition | undefined;
    notAsked = '';
    source: SourceDocument | undefined;
    recordId: string | undefined;
    error: unknown;
    readError: unknown;
    notice = '';
    isBusy = false;
    isNaming = false;
    noAccess = false;
    private saved: readonly DraftRow[] = [];
    private facts: Facts = { objects: {}, picklists: {} };
    private activeTab: string | undefined;
    private addedCount = 0;
    private toldDirty = false;
    private doneText = '';
    private latest: Mapping | undefined;
    private refresh: (() => Promise<void>) | undefined;
    private readonly viewOf = editorView();

    @wire(getObjectInfo, { objectApiName: '$versionObject' })
    wiredAccess({ data, error }: WireResult<ObjectInfo>): void {
        this.noAccess = Boolean(error) || data?.createable === false;
    }

    get query() {
        return this.transactionTypeId ? MAPPING_QUERY : undefined;
    }

    get variables() {
        return { typeId: this.transactionTypeId };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredMapping({ data, errors, refresh }: GraphqlResult): void {
        this.refresh = refresh;
        this.readError = errors;
        if (data) {
            this.latest = toMapping(data);
            this.readError = this.latest ? undefined : labels.typeGone;
            // Edits are not thrown away because a record has changed elsewhere.
            if (!this.view.isDirty) {
                this.adoptLatest();
            }
        }
    }

    get view() {
        const { mapping, saved, rows, definition, facts, source } = this;
        return this.viewOf({ mapping, saved, rows, definition, facts, source });
    }

    get askInputs() {
        return { definition: this.mapping?.typeName ?? '' };
    }

    get publishName(): string {
        return this.mapping?.draft?.name ?? this.newDraft.name;
    }

    get tab(): string {
        return this.activeTab ?? this.level;
    }

    /** Only the tab that is seen is rendered, so that typing stays quick with hundreds of rows. */
    get shown() {
        return {
            header: this.tab === 'Header',
            line: this.tab === 'Line',
            problems: this.tab === 'Problems',
            tryOut: this.tab === 'TryOut',
            versions: this.tab === 'Versions'
        };
    }

    override renderedCallback(): void {
        if (this.view.isDirty !== this.toldDirty) {
            this.toldDirty = this.view.isDirty;
            this.dispatchEvent(new CustomEvent('dirtychanged', { detail: this.toldDirty }));
        }
    }

    handleAnswer({ detail }: CustomEvent<IntacctAnswer>): void {
        this.definition = detail.ok ? (detail.content as IntacctDefinition) : undefined;
        this.notAsked = detail.ok ? '' : fillLabel(labels.notAsked, detail.message);
    }

    handleAskAgainClick(): void {
        (this.refs?.ask as (Element & { ask(): void }) | undefined)?.ask();
    }

    handleFactsRead({ detail }: CustomEvent<Facts>): void {
        this.facts = detail;
    }

    handleRowEvent(event: CustomEvent): void {
        event.stopPropagation();
        this.addedCount += 1;
        this.notice = '';
        this.rows = applyRowEvent(this.rows, event as unknown as RowEvent, {
            typeName: this.mapping?.typeName ?? '',
            definition: this.definition,
            newKey: `new-${this.addedCount}`
        });
    }

    handleTabActive({ currentTarget }: Event): void {
        this.activeTab = (currentTarget as HTMLElement & { readonly value: string }).value;
    }

    handleProblemsAsked(): void {
        this.activeTab = 'Problems';
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
        this.source = undefined;
        this.activeTab = this.recordId ? 'TryOut' : this.activeTab;
    }

    handleSampleRead({ detail }: CustomEvent<SourceDocument>): void {
        this.source = detail;
    }

    handleFailed({ detail }: CustomEvent<unknown>): void {
        this.notice = '';
        this.error = detail;
        this.isBusy = false;
    }

    handleImported({ detail }: CustomEvent<Imported>): void {
        const { rows, transactionType, fileName } = detail;
        const isSame = transactionType === this.mapping?.typeName;
        const text = isSame ? labels.imported : labels.importedOther;
        this.rows = replaceRows(this.rows, rows);
        this.error = undefined;
        this.notice = fillLabel(text, rows.length, fileName, transactionType);
    }

    handleUndo(): void {
        this.rows = this.saved;
        this.notice = '';
    }

    async handleSave(): Promise<void> {
        await this.save();
    }

    async handleDiscard(): Promise<void> {
        const { draft } = this.mapping ?? {};
        if (draft) {
            await this.write(() => discardDraft(draft.id, this.saved), labels.discarded);
        }
    }

    handlePublishAsked(): void {
        this.isNaming = true;
    }

    handlePublishCancelled(): void {
        this.isNaming = false;
    }

    async handlePublishConfirmed({
        detail
    }: CustomEvent<{ name: string; note: string }>): Promise<void> {
        const isSaved = !this.view.isDirty || (await this.save());
        const { draft } = this.mapping ?? {};
        if (isSaved && draft) {
            this.isNaming = false;
            this.publish(fillLabel(labels.published, detail.name), draft.id, detail);
        }
    }

    handleReturned({ detail }: CustomEvent<MappingVersion>): void {
        this.publish(fillLabel(labels.returned, detail.name), detail.id);
    }

    async handlePublished(): Promise<void> {
        const wasDirty = this.view.isDirty;
        await this.refresh?.();
        if (!wasDirty) {
            this.adoptLatest();
        }
        this.notice = this.doneText;
        this.isBusy = false;
    }

    private get newDraft() {
        const number = Math.max(0, ...(this.mapping?.versions ?? []).map((one) => one.number)) + 1;
        return { number, name: fillLabel(labels.draftName, number) };
    }

    private save(): Promise<boolean> {
        const { transactionTypeId: typeId = '', saved, rows: edited, mapping } = this;
        const versionId = mapping?.draft?.id;
        const draft = { typeId, versionId, ...this.newDraft, saved, edited };
        return this.write(() => saveDraft(draft), labels.saved);
    }

    /** Writes, reads again what is there now, and says so. @returns whether it was written */
    private async write(change: () => Promise<void>, done: string): Promise<boolean> {
        this.isBusy = true;
        this.error = undefined;
        this.notice = '';
        try {
            await change();
            await this.refresh?.();
            this.adoptLatest();
            this.notice = done;
            return true;
        } catch (error) {
            this.error = isDraftTaken(error) ? labels.draftTaken : error;
            return false;
        } finally {
            this.isBusy = false;
        }
    }

    private publish(
        done: string,
        versionId: string,
        { name, note }: { name?: string; note?: string } = {}
    ): void {
        this.isBusy = true;
        this.error = undefined;
        this.notice = '';
        this.doneText = done;
        (this.refs?.publisher as Publisher).publish(versionId, name, note);
    }

    private adoptLatest(): void {
        this.mapping = this.latest;
        this.saved = this.latest?.rows ?? [];
        this.rows = this.saved;
    }
}
