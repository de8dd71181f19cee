import { LightningElement, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { IntacctAnswer } from 'c/intacctAnswerUtils';
import { guardLeaving } from 'c/leaveGuardService';
import MappingEditorModal from 'c/mappingEditorModal';
import { saveSetup, SETUP_QUERY, toSetup } from 'c/setupService';
import {
    editSettings,
    editType,
    findProblems,
    hasEdits,
    NO_EDITS,
    toDefinitions,
    toRows,
    type Company,
    type Definition,
    type Edits,
    type ImportNames,
    type RowProblem,
    type SettingValues,
    type Setup,
    type TypeRow,
    type TypeValues
} from 'c/setupUtils';
import LightningConfirm from 'lightning/confirm';
import { graphql, type GraphqlQuery, type GraphqlResult } from 'lightning/graphql';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { labels } from './labels';

/** The setup page: everything on it is read together, edited together and saved together. */
export default class IntacctSetup extends LightningElement {
    readonly labels = labels;
    mayEdit: boolean | undefined;
    setup: Setup | undefined;
    definitions: Definition[] | undefined;
    edits: Edits = NO_EDITS;
    /** What drafts out of an imported file are called. */
    importNames: ImportNames = { name: '', note: '' };
    company: Company | undefined;
    /** Why the definitions could not be read. */
    readFailure = '';
    loadError: unknown;
    saveError: unknown;
    isSaving = false;
    private refresh: (() => Promise<void>) | undefined;
    private stopGuarding: (() => void) | undefined;

    @wire(getObjectInfo, { objectApiName: 'Intacct_Transaction_Type__c' })
    wiredObject({ data, error }: WireResult<ObjectInfo>): void {
        if (data || error) {
            this.mayEdit = data?.createable === true && data.updateable;
        }
    }

    get query(): GraphqlQuery | undefined {
        return this.mayEdit ? SETUP_QUERY : undefined;
    }

    @wire(graphql, { query: '$query' })
    wiredSetup({ data, errors, refresh }: GraphqlResult): void {
        this.loadError = errors;
        this.refresh = refresh;
        this.setup = data ? toSetup(data) : this.setup;
    }

    override connectedCallback(): void {
        this.stopGuarding = guardLeaving({
            hasChanges: () => this.isDirty,
            mayLeave: () =>
                LightningConfirm.open({
                    label: labels.leaveTitle,
                    message: labels.leaveMessage,
                    theme: 'warning'
                })
        });
    }

    override disconnectedCallback(): void {
        this.stopGuarding?.();
    }

    get isForbidden(): boolean {
        return this.mayEdit === false;
    }

    get question(): string | undefined {
        return this.mayEdit ? 'ListDefinitions' : undefined;
    }

    get rows(): TypeRow[] {
        return toRows(this.setup?.types ?? [], this.definitions, this.edits);
    }

    get problems(): RowProblem[] {
        return findProblems(this.rows);
    }

    get values(): SettingValues | undefined {
        return this.setup && { ...this.setup.settings.values, ...this.edits.settings };
    }

    get showPaymentStatus(): boolean {
        const known = this.company ?? this.setup?.settings.connection;
        return known?.showPaymentStatus ?? false;
    }

    /** Classes of the documents that reps create as saved. */
    get createdClasses(): string[] {
        const types = this.setup?.types ?? [];
        return types
            .filter(({ values }) => values.fromSalesforce)
            .map(({ documentClass }) => documentClass);
    }

    get isReading(): boolean {
        return !this.definitions && !this.readFailure;
    }

    get isDirty(): boolean {
        return hasEdits(this.edits);
    }

    handleDefinitions({ detail: answer }: CustomEvent<IntacctAnswer>): void {
        this.readFailure = answer.message;
        this.definitions = answer.ok ? toDefinitions(answer.content) : this.definitions;
    }

    /** A test that succeeds may mean that definitions can be read again. */
    handleTested({ detail: company }: CustomEvent<Company | undefined>): void {
        this.company = company;
        void this.refresh?.();
        if (company && this.readFailure) {
            this.readFailure = '';
            const ask = this.template?.querySelector<HTMLElement & { ask(): void }>(
                'c-intacct-ask'
            );
            ask?.ask();
        }
    }

    handleRowEdited({
        detail: { name, change }
    }: CustomEvent<{ name: string; change: Partial<TypeValues> }>): void {
        this.edits = editType(this.edits, this.setup?.types ?? [], name, change);
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
                level
            });
            await this.refresh?.();
        }
    }

    handleSettingsEdited({ detail }: CustomEvent<Partial<SettingValues>>): void {
        if (this.setup) {
            this.edits = editSettings(this.edits, this.setup.settings.values, detail);
        }
    }

    handleImported({ detail }: CustomEvent<{ edits: Edits; names: ImportNames }>): void {
        this.edits = detail.edits;
        this.importNames = detail.names;
    }

    handleCancelClick(): void {
        this.edits = NO_EDITS;
        this.saveError = undefined;
    }

    async handleSaveClick(): Promise<void> {
        const { setup, problems } = this;
        if (!setup || this.isSaving) {
            return;
        }
        const names = [...new Set(problems.map(({ name }) => name))].join(', ');
        this.saveError = names ? fillLabel(labels.correctRows, names) : undefined;
        if (!names) {
            this.isSaving = true;
            await this.save(setup);
            this.isSaving = false;
        }
    }

    private child<Methods>(tag: string): Methods | null | undefined {
        return this.template?.querySelector(tag) as Methods | null | undefined;
    }

    private async save(setup: Setup): Promise<void> {
        try {
            await saveSetup(setup, this.rows, this.edits, this.importNames);
            await this.refresh?.();
            this.edits = NO_EDITS;
            this.dispatchEvent(new ShowToastEvent({ title: labels.saved, variant: 'success' }));
        } catch (error) {
            this.saveError = error;
        }
    }
}
