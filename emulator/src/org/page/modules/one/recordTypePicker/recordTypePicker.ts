import { LightningElement, api, track } from 'lwc';
import { words } from 'one/words';
import type { RecordTypeChoice } from '../../../contract.ts';

/** The first step of a new record: which record type it shall have. Fires `choose` with its id, and `close`. */
export default class RecordTypePicker extends LightningElement {
    readonly words = words;
    @api label = '';
    @api types: RecordTypeChoice[] = [];
    @track chosen: string | undefined;

    private get selected(): string | undefined {
        return this.chosen ?? (this.types.find(({ isDefault }) => isDefault) ?? this.types[0])?.id;
    }

    get options(): object[] {
        return this.types.map(({ id, label, description }) => ({
            id,
            label,
            description,
            checked: id === this.selected
        }));
    }

    handleChange(event: Event): void {
        this.chosen = (event.target as HTMLInputElement).value;
    }

    handleNext(): void {
        this.dispatchEvent(new CustomEvent('choose', { detail: this.selected }));
    }

    close(): void {
        this.dispatchEvent(new CustomEvent('close'));
    }
}
