/** Lightning modules that talk to the page around a component. */
declare module 'lightning/modal' {
    import { LightningElement } from 'lwc';

    export interface ModalOptions {
        size?: 'small' | 'medium' | 'large' | 'full';
        label: string;
        description?: string;
        disableClose?: boolean;
    }
    export default class LightningModal extends LightningElement {
        size?: ModalOptions['size'];
        label: string;
        description?: string;
        disableClose?: boolean;
        static open<Modal extends LightningModal>(
            this: new () => Modal,
            options: ModalOptions & Partial<Omit<Modal, keyof LightningModal>>
        ): Promise<unknown>;
        close(result?: unknown): void;
    }
}

declare module 'lightning/confirm' {
    export default class LightningConfirm {
        static open(options: {
            label: string;
            message: string;
            variant?: 'header' | 'headerless';
            theme?: 'default' | 'info' | 'warning' | 'error';
        }): Promise<boolean>;
    }
}

declare module 'lightning/platformShowToastEvent' {
    export class ShowToastEvent extends CustomEvent<unknown> {
        constructor(toast: {
            title: string;
            message?: string;
            variant?: 'info' | 'success' | 'warning' | 'error';
            mode?: 'dismissible' | 'pester' | 'sticky';
        });
    }
}

declare module 'lightning/actions' {
    export class CloseActionScreenEvent extends CustomEvent<undefined> {
        constructor();
    }
}

declare module 'lightning/navigation' {
    import type { LightningElement, WireAdapterConstructor } from 'lwc';

    export interface PageReference {
        readonly type: string;
        readonly attributes: Readonly<Record<string, string | undefined>>;
        readonly state?: Readonly<Record<string, string | undefined>>;
    }
    const Navigate: unique symbol;
    const GenerateUrl: unique symbol;
    interface Navigation {
        [Navigate](target: PageReference, replace?: boolean): void;
        [GenerateUrl](target: PageReference): Promise<string>;
    }
    export const NavigationMixin: {
        <Base extends typeof LightningElement>(
            base: Base
        ): Omit<Base, 'prototype'> & { new (): InstanceType<Base> & Navigation };
        readonly Navigate: typeof Navigate;
        readonly GenerateUrl: typeof GenerateUrl;
    };
    export const CurrentPageReference: WireAdapterConstructor<
        Record<string, never>,
        PageReference | null
    >;
}

declare module '@salesforce/i18n/timeZone' {
    /** The user's, such as Europe/Paris. */
    const timeZone: string;
    export default timeZone;
}

declare module '@salesforce/i18n/locale' {
    /** The user's, such as fr-FR. */
    const locale: string;
    export default locale;
}

declare module '@salesforce/i18n/currency' {
    /** The org's, such as USD. */
    const currency: string;
    export default currency;
}

declare module '@salesforce/user/Id' {
    const userId: string;
    export default userId;
}
