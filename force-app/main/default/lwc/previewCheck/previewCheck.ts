import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { IntacctAnswer } from 'c/intacctAnswerUtils';
import type { Problem } from 'c/mappingUtils';
import again from '@salesforce/label/c.Preview_Check_Again';
import asking from '@salesforce/label/c.Preview_Check_Asking';
import failed from '@salesforce/label/c.Preview_Check_Failed';
import passed from '@salesforce/label/c.Preview_Check_Passed';

interface Asker extends Element {
    ask(): void;
}

/**
 * Asks Intacct whether a document would be accepted; asks again when the document changes. Fires
 * `checked` with the Problems found, none when Intacct does not answer, and `recheck` when somebody
 * wants everything to be read and asked again.
 */
export default class PreviewCheck extends LightningElement {
    readonly labels = { again, asking };
    answer: IntacctAnswer | undefined;
    private asked: Readonly<Record<string, string>> | undefined;

    /** Inputs of the flow Intacct_SCR_ValidateDocument; the same object as long as nothing changes. */
    @api
    get inputs(): Readonly<Record<string, string>> | undefined {
        return this.asked;
    }
    set inputs(inputs: Readonly<Record<string, string>> | undefined) {
        this.asked = inputs;
        this.answer = undefined;
    }

    /** Asks again about the same document, since Intacct may have changed. */
    @api
    ask(): void {
        this.answer = undefined;
        (this.refs?.asker as Asker | undefined)?.ask();
    }

    get isAsking(): boolean {
        return this.answer === undefined;
    }

    get statusText(): string {
        return this.answer?.ok ? passed : fillLabel(failed, this.answer?.message ?? '');
    }

    handleAnswer({ detail }: CustomEvent<IntacctAnswer>): void {
        this.answer = detail;
        const { problems = [] } = (detail.content ?? {}) as { problems?: readonly Problem[] };
        this.dispatchEvent(new CustomEvent('checked', { detail: problems }));
    }

    handleAgainClick(): void {
        this.dispatchEvent(new CustomEvent('recheck'));
    }
}
