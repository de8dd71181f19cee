import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { labels } from './labels';

/**
 * Buttons of the map editor and the state that they depend on. Fires `saveasked`, `undoasked`,
 * `discardasked` (once it is confirmed), `publishasked` and `problemsasked`.
 */
export default class MappingToolbar extends LightningElement {
    /** Name of the saved draft; undefined while there is none. */
    @api draftName: string | undefined;
    /** Whether there are changes that are not saved. */
    @api isDirty = false;
    /** While something is being written. */
    @api isBusy = false;
    @api errorCount = 0;
    @api warningCount = 0;
    readonly labels = labels;
    isAsking = false;
    private wasAsking = false;

    /** The question stands below the button that asks it. */
    override renderedCallback(): void {
        if (this.isAsking && !this.wasAsking) {
            (this.refs?.keep as HTMLElement | undefined)?.focus();
        }
        this.wasAsking = this.isAsking;
    }

    /** Leads to the button that asks to publish. */
    @api
    focus(): void {
        (this.refs?.publish as HTMLElement | undefined)?.focus();
    }

    get stateText(): string {
        return this.draftName === undefined
            ? labels.isLive
            : fillLabel(labels.isDraft, this.draftName);
    }

    get errorText(): string {
        return this.errorCount > 0 ? fillLabel(labels.errorCount, this.errorCount) : '';
    }

    get warningText(): string {
        return this.warningCount > 0 ? fillLabel(labels.warningCount, this.warningCount) : '';
    }

    get question(): string {
        return this.isAsking ? fillLabel(labels.discardQuestion, this.draftName ?? '') : '';
    }

    get cannotSave(): boolean {
        return this.isBusy || !this.isDirty;
    }

    get hasDraft(): boolean {
        return this.draftName !== undefined;
    }

    get cannotPublish(): boolean {
        return this.isBusy || (!this.hasDraft && !this.isDirty);
    }

    handleSaveClick(): void {
        this.tell('saveasked');
    }

    handleUndoClick(): void {
        this.tell('undoasked');
    }

    handlePublishClick(): void {
        this.tell('publishasked');
    }

    handleProblemsClick(): void {
        this.tell('problemsasked');
    }

    handleDiscardClick(): void {
        this.isAsking = true;
    }

    handleKeepClick(): void {
        this.isAsking = false;
        (this.refs?.discard as HTMLElement | undefined)?.focus();
    }

    handleConfirmClick(): void {
        this.isAsking = false;
        this.tell('discardasked');
    }

    private tell(event: string): void {
        this.dispatchEvent(new CustomEvent(event));
    }
}
