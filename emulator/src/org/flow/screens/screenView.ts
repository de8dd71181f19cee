/** What the page is told of a flow's screen; the page's modules compile against these shapes. */

/** One option of a choice field; the value is text, as controls have it. */
export interface ChoiceView {
    readonly label: string;
    readonly value: string;
}

/** How a field is drawn. */
export type ScreenFieldKind =
    | 'text'
    | 'input'
    | 'choice'
    | 'component'
    | 'section'
    | 'column'
    | 'unknown';

/** One field of a screen as it is now; what is not visible is left out of the screen. */
export interface ScreenFieldView {
    readonly name: string;
    readonly kind: ScreenFieldKind;
    /** `InputField`, `RadioButtons`, `ComponentInstance`, … */
    readonly fieldType: string;
    readonly label: string;
    readonly helpText: string;
    readonly isRequired: boolean;
    readonly isDisabled: boolean;
    readonly isReadOnly: boolean;
    /** Data type of an input or a choice. */
    readonly dataType: string;
    /** Decimal places of a number. */
    readonly scale: number;
    /** What an input or a choice holds. */
    readonly value: unknown;
    readonly choices: readonly ChoiceView[];
    /** `c:ownComponent`, `flowruntime:email`. */
    readonly component: string;
    readonly properties: Readonly<Record<string, unknown>>;
    /** Of 12, for a column of a section. */
    readonly width: number;
    /** What a section or a column holds. */
    readonly fields: readonly ScreenFieldView[];
    /** Why the value was refused; empty while it was not. */
    readonly error: string;
}

/** A button below a screen; undefined when the screen has none. */
export interface ScreenButtons {
    readonly back: string | undefined;
    readonly pause: string | undefined;
    readonly next: string | undefined;
    readonly finish: string | undefined;
}

/** A screen that waits for somebody. */
export interface ScreenView {
    readonly name: string;
    readonly hasHeader: boolean;
    readonly hasFooter: boolean;
    readonly helpText: string;
    readonly buttons: ScreenButtons;
    readonly fields: readonly ScreenFieldView[];
}

/** What the page sends back: attributes by field; the value of an input or a choice is `value`. */
export type ScreenAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What somebody does at a screen; REACT only works out what shows after a change. */
export interface ScreenStep {
    readonly action: 'NEXT' | 'FINISH' | 'BACK' | 'PAUSE' | 'RESUME' | 'REACT';
    readonly answers?: ScreenAnswers;
}
