import { LightningElement, api } from 'lwc';
import { words } from 'one/words';
import type { ScreenFieldView } from '../../../contract.ts';

const INPUT_TYPES: Record<string, string> = {
    Number: 'number',
    Currency: 'number',
    Date: 'date',
    DateTime: 'datetime',
    Time: 'time'
};
const RADIO_TYPES = new Set(['RadioButtons', 'RadioButtonGroup']);

/** An input or a choice of a flow's screen; fires `answer` with its value, null when it is emptied. */
export default class FlowInput extends LightningElement {
    readonly words = words;
    @api field: ScreenFieldView | undefined;

    /** Checks what can be known before the org is asked. */
    @api
    reportValidity(): boolean {
        const control = this.template?.querySelector('[data-control]') as any;
        return control?.reportValidity?.() ?? true;
    }

    private get fieldType(): string {
        return this.field?.fieldType ?? '';
    }

    get isRadio(): boolean {
        return RADIO_TYPES.has(this.fieldType);
    }

    get isDropdown(): boolean {
        return this.fieldType === 'DropdownBox';
    }

    get isCheckboxes(): boolean {
        return this.fieldType === 'MultiSelectCheckboxes';
    }

    get isMultiPicklist(): boolean {
        return this.fieldType === 'MultiSelectPicklist';
    }

    get isTextArea(): boolean {
        return this.fieldType === 'LargeTextArea';
    }

    get isCheckbox(): boolean {
        return this.fieldType === 'InputField' && this.field?.dataType === 'Boolean';
    }

    get inputType(): string {
        if (this.fieldType === 'PasswordField') return 'password';
        return INPUT_TYPES[this.field?.dataType ?? ''] ?? 'text';
    }

    get formatter(): string | undefined {
        return this.field?.dataType === 'Currency' ? 'currency' : undefined;
    }

    get step(): string | undefined {
        return this.inputType === 'number' ? String(10 ** -(this.field?.scale ?? 0)) : undefined;
    }

    get text(): string {
        const { value } = this.field ?? {};
        return value === null || value === undefined ? '' : String(value);
    }

    get selected(): string[] {
        return this.text === '' ? [] : this.text.split(';');
    }

    get options(): object[] {
        const { choices = [], isRequired } = this.field ?? {};
        return isRequired ? [...choices] : [{ label: words.none, value: '' }, ...choices];
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.tell(event, event.detail.value || null);
    }

    handleSeveral(event: CustomEvent<{ value: string[] }>): void {
        this.tell(event, event.detail.value.join(';') || null);
    }

    handleCheck(event: CustomEvent<{ checked: boolean }>): void {
        this.tell(event, event.detail.checked);
    }

    private tell(event: Event, value: unknown): void {
        event.stopPropagation();
        const detail = { name: this.field?.name, values: { value } };
        this.dispatchEvent(new CustomEvent('answer', { detail, bubbles: true, composed: true }));
    }
}
