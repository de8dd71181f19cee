import { LightningElement, api } from 'lwc';
import { fill, words } from 'one/words';
import type { ScreenFieldView } from '../../../contract.ts';

/** Components that are one input: its type, and the label it has when the flow gives none. */
const INPUTS: Record<string, { type: string; label: string }> = {
    'flowruntime:email': { type: 'email', label: words.email },
    'flowruntime:phone': { type: 'tel', label: words.phone },
    'flowruntime:url': { type: 'url', label: 'URL' }
};
const NAME_FIELDS = ['firstName', 'lastName'];

/** A standard screen component of the flow runtime; fires `answer` with the attributes that changed. */
export default class FlowStandard extends LightningElement {
    readonly words = words;
    @api field: ScreenFieldView | undefined;

    /** Checks what can be known before the org is asked. */
    @api
    reportValidity(): boolean {
        const control = this.template?.querySelector('[data-control]') as any;
        return control?.reportValidity?.() ?? true;
    }

    get given(): Record<string, any> {
        return this.field?.properties ?? {};
    }

    private get component(): string {
        return this.field?.component ?? '';
    }

    get isName(): boolean {
        return this.component === 'flowruntime:name';
    }

    get isAddress(): boolean {
        return this.component === 'flowruntime:address';
    }

    get isLookup(): boolean {
        return this.component === 'flowruntime:lookup';
    }

    get isToggle(): boolean {
        return this.component === 'flowruntime:toggle';
    }

    get isSlider(): boolean {
        return this.component === 'flowruntime:slider';
    }

    get inputType(): string | undefined {
        return INPUTS[this.component]?.type;
    }

    get label(): string | undefined {
        return this.given['label'] ?? INPUTS[this.component]?.label;
    }

    get nameFields(): string[] {
        const named = this.given['fieldsToDisplay'];
        return typeof named === 'string' ? named.split(/[,;]\s*/) : NAME_FIELDS;
    }

    get notShown(): string {
        return fill(words.notShown, this.component);
    }

    handleText(event: CustomEvent<{ value: string }>): void {
        this.tell(event, { value: event.detail.value || null });
    }

    handleNumber(event: CustomEvent<{ value: string | number }>): void {
        this.tell(event, { value: Number(event.detail.value) });
    }

    handleToggle(event: CustomEvent<{ checked: boolean }>): void {
        this.tell(event, { value: event.detail.checked });
    }

    handlePick(event: CustomEvent<{ id: string | null; name: string | undefined }>): void {
        const { id, name } = event.detail;
        const recordIds = id ? [id] : [];
        this.tell(event, { recordId: id, recordIds, recordName: name ?? null });
    }

    /** Names and addresses tell all their parts, beside what only the control needs. */
    handleDetail(event: CustomEvent<Record<string, unknown>>): void {
        const parts = Object.entries(event.detail).filter(([, part]) => typeof part === 'string');
        this.tell(event, Object.fromEntries(parts));
    }

    private tell(event: Event, values: Record<string, unknown>): void {
        event.stopPropagation();
        const detail = { name: this.field?.name, values };
        this.dispatchEvent(new CustomEvent('answer', { detail, bubbles: true, composed: true }));
    }
}
