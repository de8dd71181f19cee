import { api } from 'lwc';
import { guardLeaving } from 'c/leaveGuardService';
import type { Workflow } from 'c/mappingSourceService';
import LightningModal from 'lightning/modal';
import { labels } from './labels';

/** Window in which a mapping is edited; changes that are not saved keep it open until it is asked twice. */
export default class MappingEditorModal extends LightningModal {
    @api transactionTypeId = '';
    /** The level to begin with: Header or Line. */
    @api level = 'Header';
    /** Whose rows are edited. */
    @api workflow: Workflow = 'Classic';

    readonly labels = labels;
    isAsking = false;
    private isDirty = false;
    private answer: ((mayLeave: boolean) => void) | undefined;
    private stopGuard: (() => void) | undefined;
    private wasAsking = false;

    override connectedCallback(): void {
        this.stopGuard = guardLeaving({
            hasChanges: () => this.isDirty,
            mayLeave: () => this.ask()
        });
    }

    override disconnectedCallback(): void {
        this.stopGuard?.();
    }

    /** The question stands in the place of the button that asks it, and the other way round. */
    override renderedCallback(): void {
        if (this.isAsking !== this.wasAsking) {
            this.wasAsking = this.isAsking;
            const next = this.isAsking ? this.refs?.keep : this.refs?.close;
            (next as HTMLElement | undefined)?.focus();
        }
    }

    /** The window's own close button and Escape are off while something would be lost. */
    handleDirtyChanged({ detail }: CustomEvent<boolean>): void {
        this.isDirty = detail;
        this.disableClose = detail;
    }

    async handleCloseClick(): Promise<void> {
        if (!this.isDirty || (await this.ask())) {
            this.disableClose = false;
            this.close();
        }
    }

    handleKeepClick(): void {
        this.decide(false);
    }

    handleLeaveClick(): void {
        this.decide(true);
    }

    private ask(): Promise<boolean> {
        this.isAsking = true;
        return new Promise((resolve) => {
            this.answer = resolve;
        });
    }

    private decide(mayLeave: boolean): void {
        this.isAsking = false;
        this.answer?.(mayLeave);
    }
}
