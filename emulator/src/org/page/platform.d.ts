/** Types of the modules that the shell uses and nobody publishes types for. */

declare module 'lightning/uiRecordApi' {
    import type { WireAdapterConstructor } from 'lwc';
    export interface UiRecord {
        id: string;
        apiName: string;
        fields: Record<string, { value: any; displayValue: string | null }>;
    }
    export interface WiredRecord {
        data?: UiRecord;
        error?: unknown;
    }
    type Fields = readonly string[];
    export const getRecord: WireAdapterConstructor<
        { recordId: string | undefined; fields?: Fields; optionalFields?: Fields },
        WiredRecord
    >;
    export function getFieldValue(record: UiRecord | undefined, field: string): any;
    export function createRecord(input: {
        apiName: string;
        fields: Record<string, unknown>;
    }): Promise<UiRecord>;
    export function updateRecord(input: { fields: Record<string, unknown> }): Promise<UiRecord>;
    export function deleteRecord(recordId: string): Promise<void>;
}

declare module 'lightning/modal' {
    import { LightningElement } from 'lwc';
    export default class LightningModal extends LightningElement {
        static open(options: { label: string; size?: string }): Promise<unknown>;
        close(result?: unknown): void;
    }
}

declare module 'lightning/confirm' {
    const LightningConfirm: {
        open(options: { message: string; label: string; theme?: string }): Promise<boolean>;
    };
    export default LightningConfirm;
}

declare module 'lightning/toast' {
    const Toast: { show(config: object, source: Element | null): void };
    export default Toast;
}

declare module 'lightning/toastContainer' {
    const ToastContainer: { instance(): object };
    export default ToastContainer;
}

declare module 'lightning/refresh' {
    export class RefreshEvent extends CustomEvent<undefined> {
        constructor();
    }
    export function registerRefreshContainer(
        element: Element,
        onRefresh: (handled: Promise<unknown>) => unknown
    ): number;
}
