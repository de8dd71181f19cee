import { LightningElement, api } from 'lwc';
import type { ConvertibleDocument } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { IntacctAnswer } from 'c/intacctAnswerUtils';
import type { TransactionType } from 'c/mappingSourceService';
import asking from '@salesforce/label/c.Convert_Asking';
import noTarget from '@salesforce/label/c.Convert_NoTarget';
import notAnswered from '@salesforce/label/c.Convert_NotAnswered';
import target from '@salesforce/label/c.Convert_Target';
import { allowedTargets, likelyTargets } from './allowedTargets';

/**
 * Lets somebody choose what a document is converted to, among the types that Intacct allows. Fires
 * `chosen` with a TransactionType, or with nothing when there is none.
 */
export default class ConvertTarget extends LightningElement {
    /** The document to convert. */
    @api document: ConvertibleDocument | undefined;
    /** Types that the user may create. */
    @api targets: readonly TransactionType[] = [];
    /** Whether the choice is made and the document on its way. */
    @api isDisabled = false;
    readonly labels = { asking, target };
    allowed: readonly TransactionType[] | undefined;
    chosenId: string | undefined;
    notice = '';

    get options() {
        return this.allowed?.map(({ id, name }) => ({ label: name, value: id })) ?? [];
    }

    get isEmpty(): boolean {
        return this.allowed?.length === 0;
    }

    get emptyText(): string {
        return fillLabel(noTarget, this.document?.typeName ?? '');
    }

    handleAnswer({ detail }: CustomEvent<IntacctAnswer>): void {
        const { typeName, documentClass = 'Other' } = this.document ?? {};
        this.notice = detail.ok ? '' : fillLabel(notAnswered, detail.message);
        this.allowed = detail.ok
            ? allowedTargets(this.targets, typeName, detail.content)
            : likelyTargets(this.targets, documentClass);
        this.choose(this.allowed[0]?.id);
    }

    handleChange({ detail }: CustomEvent<{ value: string }>): void {
        this.choose(detail.value);
    }

    private choose(typeId: string | undefined): void {
        this.chosenId = typeId;
        const detail = this.allowed?.find(({ id }) => id === typeId);
        this.dispatchEvent(new CustomEvent('chosen', { detail }));
    }
}
