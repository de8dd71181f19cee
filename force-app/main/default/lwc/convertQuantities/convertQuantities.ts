import { LightningElement, api, wire } from 'lwc';
import {
    behindNumber,
    linesQuery,
    linesVariables,
    toDocumentLines,
    type ConvertibleDocument
} from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { ConvertedLine } from 'c/syncRequestService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { chosenLines, isPossible, openLines, type OpenLine } from './chosenLines';
import { labels } from './labels';

const READ_SIZE = 1000;
const PAGE_SIZE = 50;

/** What somebody wants to convert; not ready while lines are being read or a quantity is impossible. */
export interface ChosenQuantities {
    readonly isReady: boolean;
    /** Absent: all that is left. */
    readonly lines: readonly ConvertedLine[] | undefined;
}

/** Lets somebody choose how much of each line is converted; fires `chosen` with ChosenQuantities. */
export default class ConvertQuantities extends LightningElement {
    /** The document to convert. */
    @api document: ConvertibleDocument | undefined;
    /** Whether the choice is made and the document on its way. */
    @api isDisabled = false;
    readonly labels = labels;
    readonly choices = [
        { label: labels.everything, value: 'everything' },
        { label: labels.part, value: 'part' }
    ];
    choice = 'everything';
    /** Number of the last line that has been read. */
    after = 0;
    errors: GraphqlResult['errors'];
    isComplete = false;
    lines: readonly OpenLine[] = [];
    firstShown = 0;
    private quantities: ReadonlyMap<string, string> = new Map();

    get objectApiName(): string {
        return this.document?.objectApiName ?? '';
    }

    get query() {
        return this.isPart && this.document ? linesQuery(this.objectApiName) : undefined;
    }

    get variables() {
        return linesVariables(this.document?.id, behindNumber(this.after), READ_SIZE);
    }

    /** Asks for page after page; an earlier page that is answered again brings nothing new. */
    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredLines({ data, errors }: GraphqlResult): void {
        this.errors = errors;
        if (!data || this.isComplete) {
            return;
        }
        const { lines, before, total } = toDocumentLines(data, this.objectApiName);
        if ((lines[0]?.number ?? 1) <= this.after) {
            return;
        }
        this.lines = [...this.lines, ...openLines(lines)];
        this.isComplete = before + lines.length >= total;
        this.after = lines.at(-1)?.number ?? this.after;
        this.tell();
    }

    get isPart(): boolean {
        return this.choice === 'part';
    }

    get isReading(): boolean {
        return !this.isComplete && !this.errors;
    }

    get isEmpty(): boolean {
        return this.isComplete && this.lines.length === 0;
    }

    get rows() {
        return this.lines.slice(this.firstShown, this.firstShown + PAGE_SIZE).map((line) => {
            const quantity = this.quantities.get(line.key) ?? line.left;
            return {
                ...line,
                quantity,
                fieldLabel: fillLabel(labels.quantityOf, line.number ?? '', line.item),
                problem: isPossible(quantity, line) ? '' : fillLabel(labels.tooMuch, line.left)
            };
        });
    }

    get isPaged(): boolean {
        return this.lines.length > PAGE_SIZE;
    }

    get isFirstPage(): boolean {
        return this.firstShown === 0;
    }

    get isLastPage(): boolean {
        return this.firstShown + PAGE_SIZE >= this.lines.length;
    }

    get range(): string {
        const last = this.firstShown + this.rows.length;
        return fillLabel(labels.range, this.firstShown + 1, last, this.lines.length);
    }

    get nothingChosen(): boolean {
        return this.isComplete && chosenLines(this.lines, this.quantities)?.length === 0;
    }

    handleChoiceChange({ detail }: CustomEvent<{ value: string }>): void {
        this.choice = detail.value;
        this.tell();
    }

    handleQuantityChange(event: CustomEvent<{ value: string }>): void {
        const { name } = event.target as unknown as { name: string };
        this.quantities = new Map(this.quantities).set(name, event.detail.value);
        this.tell();
    }

    handleTurned({ detail }: CustomEvent<'previous' | 'next'>): void {
        this.firstShown += detail === 'next' ? PAGE_SIZE : -PAGE_SIZE;
    }

    private tell(): void {
        const lines = this.isPart ? chosenLines(this.lines, this.quantities) : undefined;
        const isReady = !this.isPart || (this.isComplete && (lines?.length ?? 0) > 0);
        this.dispatchEvent(
            new CustomEvent<ChosenQuantities>('chosen', { detail: { isReady, lines } })
        );
    }
}
