import { LightningElement, api } from 'lwc';
import { seesAmounts } from 'c/permissionService';
import { fillLabel } from 'c/formatUtils';
import { labels } from './labels';
import { numberTexts } from './numberTexts';
import { toRow, type Line } from './toRow';

/** More than fits a screen, and few enough to be drawn at once. */
const SHOWN_AT_ONCE = 50;
const SHOWN_ON_DEMAND = 100;

/** Shows the lines of a document to be sent, each with its problems, and their subtotal. */
export default class PreviewLines extends LightningElement {
    /** Lines of a Preview. */
    @api lines: readonly Line[] = [];
    /** Sum of the lines; empty while the amount of any line is unknown. */
    @api subtotal: string | undefined;
    /** Currency of prices and amounts; empty: the org's. */
    @api currencyCode: string | undefined;
    readonly labels = labels;
    readonly seesAmounts = seesAmounts();
    shown = SHOWN_AT_ONCE;

    get heading(): string {
        return fillLabel(labels.heading, this.lines.length);
    }

    get rows() {
        const texts = numberTexts(this.currencyCode);
        return this.lines.slice(0, this.shown).map((line) => toRow(line, texts));
    }

    get hasMore(): boolean {
        return this.lines.length > this.shown;
    }

    get showMoreText(): string {
        return fillLabel(labels.showMore, this.shown, this.lines.length);
    }

    get columnCount(): number {
        return this.seesAmounts ? 8 : 5;
    }

    handleShowMoreClick(): void {
        this.shown += SHOWN_ON_DEMAND;
    }
}
