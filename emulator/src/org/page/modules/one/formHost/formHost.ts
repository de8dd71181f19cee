import { LightningElement } from 'lwc';
import type { UiRecord } from 'lightning/uiRecordApi';
import type { SaveErrors } from 'one/errors';
import { fieldNames } from 'one/fieldNames';
import { getForm } from 'one/pageData';
import { MEMBER_EVENT, type FormContext, type FormMember } from 'one/recordFormEvents';
import type { FieldDescription } from '../../../contract.ts';

type ObjectName = string | { objectApiName: string } | undefined;

/**
 * What record-view-form and record-edit-form share: they gather the fields inside them, learn what the org says
 * of those fields, and hand every member its part.
 */
export default class FormHost extends LightningElement {
    protected readonly members = new Set<FormMember>();
    protected fields: ReadonlyMap<string, FieldDescription> = new Map();
    protected object = '';
    protected errors: SaveErrors = { general: [], fields: {} };
    /** The names that getRecord is asked for; replaced when a member joins. */
    wanted: string[] = [];

    constructor() {
        super();
        this.addEventListener(MEMBER_EVENT, (event) => {
            event.stopPropagation();
            this.join((event as CustomEvent<FormMember>).detail);
        });
    }

    protected async useObject(name: ObjectName): Promise<void> {
        this.object = typeof name === 'string' ? name : (name?.objectApiName ?? '');
        if (!this.object) return;
        const { fields } = await getForm(this.object);
        this.fields = new Map(fields.map((field) => [field.name, field]));
        this.refresh();
    }

    private join(member: FormMember): void {
        this.members.add(member);
        this.refresh();
    }

    protected refresh(): void {
        const described = [...this.members].flatMap(
            ({ fieldName }) => this.fields.get(fieldName ?? '') ?? []
        );
        const wanted = fieldNames(this.object, described);
        if (wanted.join() !== this.wanted.join()) this.wanted = wanted;
        const context = this.context();
        for (const member of this.members) member.connectForm(context);
    }

    private context(): FormContext | undefined {
        if (this.fields.size === 0) return undefined;
        return {
            objectApiName: this.object,
            fields: this.fields,
            record: this.currentRecord(),
            isEdit: this.isEdit(),
            labelVariant: this.labelVariant(),
            errors: this.errors
        };
    }

    protected currentRecord(): UiRecord | undefined {
        return undefined;
    }

    protected isEdit(): boolean {
        return false;
    }

    protected labelVariant(): string {
        return 'standard';
    }
}
