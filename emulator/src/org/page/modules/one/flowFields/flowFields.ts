import { LightningElement, api } from 'lwc';
import { fill, words } from 'one/words';
import type { ScreenFieldView } from '../../../contract.ts';

/** Fields of a flow's screen, one below the other, with the sections and columns among them. */
export default class FlowFields extends LightningElement {
    @api fields: ScreenFieldView[] = [];
    @api availableActions: string[] = [];

    /** Lets every field check itself and say what is wrong. @returns whether the screen may be left. */
    @api
    reportValidity(): boolean {
        const list = this.template?.querySelectorAll('[data-field]') ?? [];
        const fields = [...list] as unknown as { reportValidity(): boolean }[];
        return fields.map((field) => field.reportValidity()).every(Boolean);
    }

    get parts(): object[] {
        return this.fields.map((field) => {
            const { kind, component, fields, error, fieldType } = field;
            const isOwn = kind === 'component' && component.startsWith('c:');
            return {
                field,
                isText: kind === 'text',
                isInput: kind === 'input' || kind === 'choice',
                isOwn,
                isStandard: kind === 'component' && !isOwn,
                isSection: kind === 'section',
                columns: fields.map((column) => ({ ...column, css: columnClass(column) })),
                error: isOwn ? '' : error,
                notShown: fill(words.notShown, fieldType)
            };
        });
    }
}

function columnClass({ width }: ScreenFieldView): string {
    return `slds-col slds-size_1-of-1 slds-medium-size_${width}-of-12`;
}
