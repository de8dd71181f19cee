import { LightningElement, api } from 'lwc';
import { labels } from './labels';

const MAX_NAME = 80;
const MAX_NOTE = 255;

/** Asks for what is kept with a publication; fires `confirmed` with {name, note}, or `cancelled`. */
export default class MappingPublish extends LightningElement {
    /** Name to propose. */
    @api name = '';
    /** Whether there are errors, which keep the draft from being published. */
    @api isBlocked = false;
    readonly labels = labels;
    readonly maxName = MAX_NAME;
    readonly maxNote = MAX_NOTE;
    private typedName: string | undefined;
    private note = '';
    private isShown = false;

    /** Who asks to publish goes on here. */
    override renderedCallback(): void {
        if (!this.isShown) {
            this.isShown = true;
            (this.refs?.name as HTMLElement | undefined)?.focus();
        }
    }

    get nameValue(): string {
        return this.typedName ?? this.name;
    }

    get cannotPublish(): boolean {
        return this.isBlocked || this.nameValue.trim() === '';
    }

    handleNameChange({ detail }: CustomEvent<{ value: string }>): void {
        this.typedName = detail.value;
    }

    handleNoteChange({ detail }: CustomEvent<{ value: string }>): void {
        this.note = detail.value;
    }

    handlePublishClick(): void {
        const detail = { name: this.nameValue.trim(), note: this.note.trim() };
        this.dispatchEvent(new CustomEvent('confirmed', { detail }));
    }

    handleCancelClick(): void {
        this.dispatchEvent(new CustomEvent('cancelled'));
    }
}
