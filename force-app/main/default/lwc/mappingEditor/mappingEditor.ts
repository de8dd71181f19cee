import { LightningElement, api, wire } from 'lwc';
import { isFailureCode } from 'c/failureUtils';
import { fillLabel } from 'c/formatUtils';
import type { IntacctAnswer } from 'c/intacctAnswerUtils';
import type { IntacctDefinition } from 'c/mappingCheckUtils';
import {
    differences,
    isOvertaken,
    nextNumber,
    NOTHING_READ,
    savedRows,
    type MappingVersion,
    type Session,
    type WriteOutcome
} from 'c/mappingDraftService';
import { replaceRows } from 'c/mappingDraftUtils';
import type { Workflow } from 'c/mappingSourceService';
import type { SourceDocument } from 'c/mappingUtils';
import { failureSentence } from 'c/wordingService';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import VERSION_OBJECT from '@salesforce/schema/Intacct_Mapping_Version__c';
import { applyRowEvent, type RowEvent } from './applyRowEvent';
import { editorView, type Facts } from './editorView';
import { labels } from './labels';
import type { Imported, MappingSession, Publisher } from './parts';
import { toDifferences } from './toDifferences';

/**
 * Edits the mapping of one transaction type; what is live stays live until the draft is published. Fires
 * `dirtychanged` with whether there are changes that are not saved.
 */
export default class MappingEditor extends LightningElement {
    @api transactionTypeId: string | undefined;
    /** The level to begin with: Header or Line. */
    @api level = 'Header';
    /** Whose rows are edited: those for opportunities, or those for Sales Documents. */
    @api workflow: Workflow = 'Classic';

    readonly labels = labels;
    readonly versionObject = VERSION_OBJECT.objectApiName;
    session = NOTHING_READ;
    definition: IntacctDefinition | undefined;
    /** What the person must know of Intacct before editing. */
    warning = '';
    source: SourceDocument | undefined;
    error: unknown;
    readError: unknown;
    notice = '';
    isBusy = false;
    noAccess = false;
    private facts: Facts = { objects: {}, picklists: {} };
    private addedCount = 0;
    private toldDirty = false;
    private readonly viewOf = editorView();

    @wire(getObjectInfo, { objectApiName: '$versionObject' })
    wiredAccess({ data, error }: WireResult<ObjectInfo>): void {
        this.noAccess = Boolean(error) || data?.createable === false;
    }

    get mapping() {
        return this.session.mapping;
    }

    get view() {
        const { mapping, session, definition, facts, source, workflow } = this;
        const [saved, { rows }] = [savedRows(session), session];
        return this.viewOf({ mapping, saved, rows, definition, facts, source, workflow });
    }

    get askInputs() {
        return { definition: this.mapping?.typeName ?? '' };
    }

    /** Until Intacct has answered once, with its fields or with why it does not tell them. */
    get isReadingFields(): boolean {
        return this.definition === undefined && this.warning === '';
    }

    get publishName(): string {
        return this.mapping?.draft?.name ?? fillLabel(labels.draftName, nextNumber(this.session));
    }

    /** Whether somebody else has saved changes that the edits do not know. */
    get isOvertaken(): boolean {
        return !this.isBusy && isOvertaken(this.session);
    }

    get differences() {
        const { headerContext, lineContext } = this.view;
        const contexts = { Header: headerContext, Line: lineContext };
        return toDifferences(differences(this.session), this.definition, contexts);
    }

    get cannotWrite(): boolean {
        return this.isBusy || this.isOvertaken;
    }

    override renderedCallback(): void {
        if (this.view.isDirty !== this.toldDirty) {
            this.toldDirty = this.view.isDirty;
            this.dispatchEvent(new CustomEvent('dirtychanged', { detail: this.toldDirty }));
        }
    }

    handleSessionChanged({ detail }: CustomEvent<Session>): void {
        this.session = detail;
        this.readError = undefined;
    }

    handleUnread({ detail }: CustomEvent<unknown>): void {
        this.readError = detail;
    }

    handleAnswer({ detail }: CustomEvent<IntacctAnswer>): void {
        const { activeElement } = this.template ?? {};
        const isOnAskAgain = (activeElement as HTMLElement | null)?.dataset.id === 'ask-again';
        this.definition = detail.ok ? (detail.content as IntacctDefinition) : undefined;
        this.warning = this.definition
            ? blockedText(this.definition)
            : fillLabel(labels.notAsked, detail.message);
        if (isOnAskAgain && !this.warning) {
            this.showAnswer();
        }
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
        const { rows: all } = this.session;
        const own = this.view.rows;
        const edited = applyRowEvent(own, event as unknown as RowEvent, {
            typeName: this.mapping?.typeName ?? '',
            definition: this.definition,
            newKey: `new-${this.addedCount}`,
            workflow: this.workflow
        });
        this.desk.edit([...all.filter((row) => !own.includes(row)), ...edited]);
    }

    handleProblemsAsked(): void {
        (this.refs?.workbench as Element & { show(tab: string): void }).show('Problems');
    }

    handleSampleRead({ detail }: CustomEvent<SourceDocument | null>): void {
        this.source = detail ?? undefined;
    }

    handleFailed({ detail }: CustomEvent<unknown>): void {
        this.begin(false);
        this.error = detail;
    }

    handleImported({ detail }: CustomEvent<Imported>): void {
        const { rows, transactionType, fileName } = detail;
        const isSame = transactionType === this.mapping?.typeName;
        const text = isSame ? labels.imported : labels.importedOther;
        this.desk.edit(replaceRows(this.session.rows, rows));
        this.error = undefined;
        this.notice = fillLabel(text, rows.length, fileName, transactionType);
    }

    handleUndo(): void {
        this.desk.undo();
        this.say(labels.undone);
    }

    handleReloadAsked(): void {
        this.desk.reload();
        this.say(labels.undone);
    }

    handleKeepAsked(): void {
        this.desk.keep();
        this.say(labels.kept);
    }

    async handleSave(): Promise<void> {
        await this.write((desk) => desk.save(), labels.saved);
    }

    async handleDiscard(): Promise<void> {
        await this.write((desk) => desk.discard(), labels.discarded);
    }

    handlePublishAsked(): void {
        this.publisher.ask();
    }

    handlePublishCancelled(): void {
        (this.refs?.toolbar as HTMLElement | undefined)?.focus();
    }

    async handlePublishConfirmed({
        detail
    }: CustomEvent<{ name: string; note: string }>): Promise<void> {
        const isSaved =
            !this.view.isDirty || (await this.write((desk) => desk.save(), labels.saved));
        const { draft } = this.mapping ?? {};
        if (isSaved && draft) {
            this.begin(true);
            this.publisher.publish(draft, detail);
        }
    }

    handleReturned({ detail }: CustomEvent<MappingVersion>): void {
        this.begin(true);
        this.publisher.publish(detail);
    }

    async handlePublished({ detail }: CustomEvent<string>): Promise<void> {
        await this.desk.readAgain();
        this.isBusy = false;
        this.say(detail);
    }

    /** What somebody else has changed meanwhile is read. */
    async handlePublishRefused(event: CustomEvent<unknown>): Promise<void> {
        await this.desk.readAgain();
        this.handleFailed(event);
        this.showAnswer();
    }

    private get desk(): MappingSession {
        return this.refs?.session as MappingSession;
    }

    private get publisher(): Publisher {
        return this.refs?.publisher as Publisher;
    }

    private begin(isBusy: boolean): void {
        this.isBusy = isBusy;
        this.error = undefined;
        this.notice = '';
    }

    private say(done: string): void {
        this.notice = done;
        this.showAnswer();
    }

    /** What was pressed is gone or disabled; whoever pressed it goes on from the answer. */
    private showAnswer(): void {
        (this.refs?.answer as HTMLElement | undefined)?.focus();
    }

    private async write(
        work: (desk: MappingSession) => Promise<WriteOutcome>,
        done: string
    ): Promise<boolean> {
        this.begin(true);
        const outcome = await work(this.desk);
        this.isBusy = false;
        if (outcome.ok) {
            this.say(done);
        } else {
            this.error = outcome.error;
            this.notice = outcome.isOvertaken && !this.isOvertaken ? labels.changedMeanwhile : '';
            this.showAnswer();
        }
        return outcome.ok;
    }
}

/** In words why no document can be made or read; empty when they can, or for a code of a newer release. */
function blockedText({ name, blocked = '' }: IntacctDefinition): string {
    return isFailureCode(blocked) ? failureSentence(blocked, { type: name }) : '';
}
