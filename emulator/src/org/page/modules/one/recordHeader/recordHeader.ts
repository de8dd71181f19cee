import { LightningElement, api, track, wire } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import { deleteRecord, getFieldValue, getRecord, type WiredRecord } from 'lightning/uiRecordApi';
import { runHeadless } from 'one/headlessAction';
import { messageOf } from 'one/errors';
import { fieldNames } from 'one/fieldNames';
import { navigate } from 'one/router';
import { toast } from 'one/toasts';
import { fill, words } from 'one/words';
import type {
    FieldDescription,
    QuickActionDescription,
    RecordAction,
    RecordPage
} from '../../../contract.ts';

const STANDARD_LABELS: Record<string, string> = {
    edit: words.edit,
    clone: words.clone,
    delete: words.delete
};

/** The highlights panel: what record this is, its key fields, and what can be done with it. */
export default class RecordHeader extends LightningElement {
    readonly words = words;
    @api page: RecordPage | undefined;
    @api recordId: string | undefined;
    @track openAction: QuickActionDescription | undefined;

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$fields' })
    record: WiredRecord = {};

    get fields(): string[] {
        if (!this.page) return [];
        const { object, highlights } = this.page;
        return fieldNames(object.apiName, highlights, object.nameField);
    }

    get name(): string {
        const path = `${this.objectApiName}.${this.page?.object.nameField}`;
        return String(getFieldValue(this.record.data, path) ?? '');
    }

    get objectApiName(): string | undefined {
        return this.page?.object.apiName;
    }

    get highlights(): FieldDescription[] {
        return this.page?.highlights ?? [];
    }

    private get actions(): RecordAction[] {
        return (this.page?.actions ?? []).map((action) => ({
            ...action,
            label: STANDARD_LABELS[action.kind] ?? action.label
        }));
    }

    get buttons(): RecordAction[] {
        return this.actions.slice(0, this.page?.visibleActions);
    }

    get menu(): RecordAction[] {
        return this.actions.slice(this.page?.visibleActions);
    }

    handleButton(event: Event): void {
        void this.run((event.currentTarget as HTMLElement).dataset['name']);
    }

    handleMenu(event: CustomEvent<{ value: string }>): void {
        void this.run(event.detail.value);
    }

    private async run(name: string | undefined): Promise<void> {
        const action = this.actions.find((candidate) => candidate.name === name);
        const { recordId, objectApiName } = this;
        if (!action || !recordId) return;
        if (action.kind === 'delete') return this.confirmDelete(recordId);
        if (action.kind === 'unsupported') {
            return toast({ title: fill(words.notShown, action.label), variant: 'info' });
        }
        if (!action.quickAction) {
            const attributes = { recordId, objectApiName, actionName: action.kind };
            return navigate({ type: 'standard__recordPage', attributes, state: {} });
        }
        if (action.quickAction.mode === 'ScreenAction') this.openAction = action.quickAction;
        else await runHeadless(action.quickAction.component, { recordId, objectApiName });
    }

    private async confirmDelete(recordId: string): Promise<void> {
        const label = this.page?.object.label ?? '';
        const { name, objectApiName } = this;
        const confirmed = await LightningConfirm.open({
            message: fill(words.deleteQuestion, label),
            label: fill(words.deleteRecord, label),
            theme: 'warning'
        });
        if (!confirmed) return;
        try {
            await deleteRecord(recordId);
            toast({ title: fill(words.deleted, label, name), variant: 'success' });
            const attributes = { objectApiName, actionName: 'list' };
            navigate({ type: 'standard__objectPage', attributes, state: {} }, true);
        } catch (error) {
            toast({ title: words.notSaved, message: messageOf(error), variant: 'error' });
        }
    }

    handleActionClose(): void {
        this.openAction = undefined;
    }
}
