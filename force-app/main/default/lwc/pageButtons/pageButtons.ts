import { LightningElement, api } from 'lwc';
import next from '@salesforce/label/c.Document_Lines_Next';
import previous from '@salesforce/label/c.Document_Lines_Previous';

/** Which page somebody wants to see. */
export type Turn = 'previous' | 'next';

/** Turns the pages of a list; fires `turned` with a Turn. */
export default class PageButtons extends LightningElement {
    /** Whether there is no page before the one on show. */
    @api isFirst = false;
    /** Whether there is no page behind the one on show. */
    @api isLast = false;
    /** Where in the list that page lies: `Lines 101 to 200 of 1030`. */
    @api place = '';
    readonly labels = { next, previous };
    private pressed: Turn | undefined;

    /** On the first and on the last page the pressed button is disabled; the other takes the focus. */
    override renderedCallback(): void {
        if (this.pressed === 'next' && this.isLast) {
            this.focusOn('previous');
        } else if (this.pressed === 'previous' && this.isFirst) {
            this.focusOn('next');
        }
    }

    handleClick({ currentTarget }: Event): void {
        const { value: detail } = currentTarget as unknown as { value: Turn };
        this.pressed = detail;
        this.dispatchEvent(new CustomEvent<Turn>('turned', { detail }));
    }

    /** Whoever has gone on elsewhere stays there. */
    handleFocusOut(): void {
        this.pressed = undefined;
    }

    private focusOn(button: Turn): void {
        this.pressed = undefined;
        (this.refs?.[button] as HTMLElement | undefined)?.focus();
    }
}
