import { LightningElement, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { IntacctAnswer } from 'c/intacctAnswerUtils';
import { guardLeaving } from 'c/leaveGuardService';
import MappingEditorModal from 'c/mappingEditorModal';
import { NOTHING_READ, type SetupSession } from 'c/setupService';
import {
    editSettings,
    editType,
    toDefinitions,
    type Company,
    type Definition,
    type Edits,
    type ImportNames,
    type SettingValues,
    type TypeValues
} from 'c/setupUtils';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { askToLeave } from './askToLeave';
import { labels } from './labels';
import { setupView } from './setupView';

/** c-transaction-type-table. */
interface TypeTable extends Element {
    focusMap(name: string, level: string): void;
}

/** c-setup-session. */
interface Desk extends Element {
    edit(edits: Edits, names?: ImportNames): void;
    undo(): void;
    keep(): void;
    readAgain(): Promise<void>;
    save(definitions: readonly Definition[] | undefined): Promise<boolean>;
}

/** The setup page: everything on it is read together, edited together and saved together. */
export default class IntacctSetup extends LightningElement {
    readonly labels = labels;
    mayEdit: boolean | undefined;
    session = NOTHING_READ;
    definitions: Definition[] | undefined;
    company: Company | undefined;
    /** Why the definitions could not be read. */
    readFailure = '';
    /** Why the setup could not be read, or not be read again. */
    loadError: unknown;
    saveError: unknown;
    isSaving = false;
    /** What has become of the edits. */
    notice = '';
    private stopGuarding: (() => void) | undefined;

    @wire(getObjectInfo, { objectApiName: 'Intacct_Transaction_Type__c' })
    wiredObject({ data, error }: WireResult<ObjectInfo>): void {
        if (data || error) {
            this.mayEdit = data?.createable === true && data.updateable;
        }
    }

    override connectedCallback(): void {
        this.stopGuarding = guardLeaving({
            hasChanges: () => this.view.isDirty,
            mayLeave: askToLeave
        });
    }

    override disconnectedCallback(): void {
        this.stopGuarding?.();
    }

    get isForbidden(): boolean {
        return this.mayEdit === false;
    }

    get setup() {
        return this.session.setup;
    }

    get view() {
        const { session, definitions, company } = this;
        return setupView({ session, definitions, company });
    }

    get isReading(): boolean {
        return !this.definitions && !this.readFailure;
    }

    handleSessionChanged({ detail }: CustomEvent<SetupSession>): void {
        this.session = detail;
        this.loadError = undefined;
    }

    handleUnread({ detail }: CustomEvent<unknown>): void {
        this.loadError = detail;
    }

    handleDefinitions({ detail: answer }: CustomEvent<IntacctAnswer>): void {
        this.readFailure = answer.message;
        this.definitions = answer.ok ? toDefinitions(answer.content) : this.definitions;
    }

    /** A test that succeeds may mean that definitions can be read again. */
    handleTested({ detail: company }: CustomEvent<Company | undefined>): void {
        this.company = company;
        void this.desk.readAgain();
        if (company && this.readFailure) {
            this.readFailure = '';
            (this.refs?.ask as (Element & { ask(): void }) | undefined)?.ask();
        }
    }

    handleRetested(): void {
        (this.refs?.connection as Element & { test(): void }).test();
    }

    handleRowEdited({
        detail: { name, change }
    }: CustomEvent<{ name: string; change: Partial<TypeValues> }>): void {
        const { edits, setup } = this.session;
        this.edit(editType(edits, setup?.types ?? [], name, change));
    }

    /** The map is saved by its own window; what is edited on the page stays edited. */
    async handleMapOpened({
        detail: { name, level }
    }: CustomEvent<{ name: string; level: 'Header' | 'Line' }>): Promise<void> {
        const type = this.setup?.types.find((each) => each.name === name);
        if (type) {
            await MappingEditorModal.open({
                size: 'full',
                label: fillLabel(level === 'Header' ? labels.mapHeader : labels.mapLines, name),
                transactionTypeId: type.id,
                level,
                workflow: this.setup?.settings.values.workflow ?? 'Classic'
            });
            await this.desk.readAgain();
            this.returnToMap(name, level);
        }
    }

    handleSettingsEdited({ detail }: CustomEvent<Partial<SettingValues>>): void {
        const { edits, setup } = this.session;
        if (setup) {
            this.edit(editSettings(edits, setup.settings.values, detail));
        }
    }

    handleImported({ detail }: CustomEvent<{ edits: Edits; names: ImportNames }>): void {
        this.edit(detail.edits, detail.names);
    }

    handleCancelClick(): void {
        this.desk.undo();
        this.saveError = undefined;
        this.say(labels.undone);
    }

    handleKeepAsked(): void {
        this.desk.keep();
        this.say(labels.kept);
    }

    async handleSaveClick(): Promise<void> {
        const names = [...new Set(this.view.problems.map(({ name }) => name))].join(', ');
        this.saveError = names ? fillLabel(labels.correctRows, names) : undefined;
        if (!names && !this.isSaving) {
            this.isSaving = true;
            await this.save();
            this.isSaving = false;
        }
    }

    private get desk(): Desk {
        return this.refs?.session as Desk;
    }

    /** The window gives the focus back to the button that opened it, unless that has been drawn anew meanwhile. */
    private returnToMap(name: string, level: string): void {
        if (document.activeElement === document.body) {
            (this.refs?.table as TypeTable | undefined)?.focusMap(name, level);
        }
    }

    private edit(edits: Edits, names?: ImportNames): void {
        this.notice = '';
        this.desk.edit(edits, names);
    }

    /** The button that was pressed goes; whoever pressed it goes on from what has become of the edits. */
    private say(notice: string): void {
        this.notice = notice;
        this.focusOn('notice');
    }

    private focusOn(part: 'conflict' | 'notice'): void {
        (this.refs?.[part] as HTMLElement | undefined)?.focus({ preventScroll: part === 'notice' });
    }

    private async save(): Promise<void> {
        try {
            if (await this.desk.save(this.definitions)) {
                this.dispatchEvent(new ShowToastEvent({ title: labels.saved, variant: 'success' }));
                this.say(labels.saved);
            } else {
                this.focusOn('conflict');
            }
        } catch (error) {
            this.saveError = error;
        }
    }
}
