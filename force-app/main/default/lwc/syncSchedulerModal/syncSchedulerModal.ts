import { api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    saveSchedule,
    scheduledOperationLabel,
    type Schedule,
    type ScheduleDraft,
    type ScheduledOperation,
    type ScheduledType
} from 'c/scheduleService';
import { FREQUENCIES, shortestInterval, type Frequency, type Selection } from 'c/scheduleUtils';
import timeZone from '@salesforce/i18n/timeZone';
import LightningModal from 'lightning/modal';
import { previewOf, toDraft } from './draft';
import { labels, UNIT_LABELS } from './labels';

const OPERATIONS: readonly ScheduledOperation[] = [
    'Pull Changes',
    'Reconcile',
    'Create Document',
    'Send Document'
];

type Change = CustomEvent<{ value: string; checked: boolean }>;
interface Control extends Element {
    reportValidity(): boolean;
}

/** Window in which a schedule is made or changed; closes with true once it is saved. */
export default class SyncSchedulerModal extends LightningModal {
    /** The schedule to change; none: a new one. */
    @api schedule: Schedule | undefined;
    /** Transaction types to choose from. */
    @api types: readonly ScheduledType[] = [];
    /** Whether there are Sales Documents to send: only in the advanced workflow. */
    @api sendsDocuments = false;
    readonly labels = labels;
    readonly now = Date.now();
    draft!: ScheduleDraft;
    error: unknown;
    isSaving = false;

    override connectedCallback(): void {
        this.draft = toDraft(this.schedule, this.types, this.now);
    }

    get operationOptions() {
        const stored = this.schedule?.operation;
        return OPERATIONS.filter(
            (value) => value !== 'Send Document' || this.sendsDocuments || value === stored
        ).map((value) => ({ value, label: scheduledOperationLabel(value) }));
    }

    get unitOptions() {
        return FREQUENCIES.map((value) => ({ value, label: UNIT_LABELS[value] }));
    }

    get typeOptions() {
        return this.pulledTypes.map(({ id, name }) => ({ value: id, label: name }));
    }

    get typeIds(): string[] {
        return this.draft.types.map(({ id }) => id);
    }

    get hasTypes(): boolean {
        return !this.isSelecting && this.pulledTypes.length > 0;
    }

    get createdTypes(): ScheduledType[] {
        return this.types.filter(({ isCreated }) => isCreated);
    }

    get createdTypeId(): string {
        return this.typeIds[0] ?? '';
    }

    get isSend(): boolean {
        return this.draft.operation === 'Send Document';
    }

    /** Whether it is about opportunities, rather than about what Intacct has changed. */
    get isSelecting(): boolean {
        return this.isSend || this.draft.operation === 'Create Document';
    }

    get isReconcile(): boolean {
        return this.draft.operation === 'Reconcile';
    }

    get shortestInterval(): number {
        return shortestInterval(this.draft.frequency);
    }

    get tooShort(): string {
        return fillLabel(labels.tooShort, this.shortestInterval);
    }

    get upcoming(): string[] {
        return previewOf(this.draft, this.now, timeZone);
    }

    private get pulledTypes(): ScheduledType[] {
        return this.types.filter(({ isPulled }) => isPulled);
    }

    handleNameChange({ detail }: Change): void {
        this.draft = { ...this.draft, name: detail.value };
    }

    handleOperationChange({ detail }: Change): void {
        const operation = detail.value as ScheduledOperation;
        const kept = this.isSelecting || operation === 'Send Document' ? [] : this.draft.types;
        const created = this.createdTypes.length === 1 ? this.createdTypes : [];
        const types = operation === 'Create Document' ? created : kept;
        this.draft = { ...this.draft, operation, types };
    }

    handleChosen({ detail }: CustomEvent<{ typeId: string; selection: Selection }>): void {
        const types = this.types.filter(({ id }) => id === detail.typeId);
        this.draft = { ...this.draft, types, selection: detail.selection };
    }

    handleTypesChange({ detail }: CustomEvent<{ value: string[] }>): void {
        const types = this.types.filter(({ id }) => detail.value.includes(id));
        this.draft = { ...this.draft, types };
    }

    handleRepairChange({ detail }: Change): void {
        this.draft = { ...this.draft, repair: detail.checked };
    }

    handleIntervalChange({ detail }: Change): void {
        this.draft = { ...this.draft, interval: Number(detail.value) };
    }

    handleUnitChange({ detail }: Change): void {
        const frequency = detail.value as Frequency;
        const interval = Math.max(this.draft.interval, shortestInterval(frequency));
        this.draft = { ...this.draft, frequency, interval };
    }

    handleStartChange({ detail }: Change): void {
        this.draft = { ...this.draft, startsAt: detail.value ?? '' };
    }

    handleActiveChange({ detail }: Change): void {
        this.draft = { ...this.draft, isActive: detail.checked };
    }

    handleCancelClick(): void {
        this.close(false);
    }

    async handleSaveClick(): Promise<void> {
        const controls = [...(this.template?.querySelectorAll<Control>('[data-checked]') ?? [])];
        if (controls.filter((control) => !control.reportValidity()).length > 0) {
            return;
        }
        this.isSaving = true;
        this.error = undefined;
        try {
            await saveSchedule(this.draft);
            this.close(true);
        } catch (error) {
            this.error = error;
        } finally {
            this.isSaving = false;
        }
    }
}
